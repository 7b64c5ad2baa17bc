import { describe, expect, test } from 'vitest';
import {
	beforeStep,
	canDialogueStep,
	DIALOGUE_STATES,
	DIALOGUE_STEPS,
	keptInTime,
	standingOfCommitment,
	whyNotDialogueStep,
	whyNotSettleQuestion
} from './dialogue.ts';
import { noticeBy, resultBy } from './dialogue-rules.ts';

test.each([
	['planned', 'change notice move cancel'],
	['noticed', 'move cancel hold'],
	['held', 'conclude reopen'],
	['concluded', 'reopen'],
	['cancelled', 'reopen']
] as const)('a dialogue that is %s can take: %s', (state, steps) => {
	expect(DIALOGUE_STEPS.filter((step) => canDialogueStep(step, state))).toEqual(steps.split(' '));
	expect(whyNotDialogueStep('conclude', state)?.code).toBe(
		state === 'held' ? undefined : 'citizens.dialogue-cannot-conclude-now'
	);
});

test('whatever was taken by mistake leads back, and one that the people never heard of back to the plan', () => {
	expect(beforeStep('concluded', true)).toBe('held');
	expect(beforeStep('held', true)).toBe('noticed');
	expect(beforeStep('cancelled', true)).toBe('noticed');
	expect(beforeStep('cancelled', false)).toBe('planned');
});

test('the people are told seven days before, and hear the result within ten', () => {
	expect(noticeBy('2026-12-10')).toBe('2026-12-03');
	expect(resultBy('2026-12-10')).toBe('2026-12-20');
});

test('questions are settled after the dialogue, once, and not after its conclusion', () => {
	const codes = DIALOGUE_STATES.map((state) => whyNotSettleQuestion(state, 'waiting')?.code);
	const early = 'citizens.dialogue-not-held';
	expect(codes).toEqual([early, early, undefined, 'citizens.dialogue-is-concluded', early]);
	expect(whyNotSettleQuestion('held', 'answered')?.code).toBe('citizens.question-settled');
});

describe('a promise', () => {
	const dueOn = '2026-11-20';
	test.each([
		['done', '2026-11-20', '2026-11-25', 'kept'],
		['done', '2026-11-21', '2026-11-25', 'kept-late'],
		['open', null, '2026-11-20', 'open'],
		['open', null, '2026-11-21', 'late'],
		['dropped', null, '2026-11-01', 'dropped'],
		[null, null, '2026-11-21', 'late']
	] as const)('whose task is %s (%s) is on %s: %s', (taskState, doneOn, today, standing) => {
		expect(standingOfCommitment({ dueOn, taskState, doneOn }, today)).toBe(standing);
	});

	test('counts as kept in time among those that are due, done or given up', () => {
		expect(keptInTime(['kept', 'kept', 'kept-late', 'late', 'dropped', 'open'])).toEqual({ kept: 2, of: 5 });
		expect(keptInTime(['open'])).toEqual({ kept: 0, of: 0 });
	});
});
