import { describe, expect, test } from 'vitest';
import { missingBeforeClosing, whyNotClose } from './closing.ts';
import { whyNotAdopt, whyNotVote } from './deciding.ts';
import type { MeetingRecord, Resolution, Vote } from './record.ts';
import { sampleRoll } from './sample-meeting.ts';
import { sampleContext, sampleHeld } from './score/sample-held.ts';

const { attendance } = sampleContext();
const draft: Resolution = { id: 'r', state: 'draft', assessment: '', limits: '', direction: '', implementation: '' };
const vote: Vote = {
	id: 'v',
	matter: 'Nghị quyết tháng 11',
	kind: 'resolution',
	isSecret: false,
	agree: 8,
	disagree: 1,
	other: 1,
	base: 10,
	needed: 6,
	passed: true,
	at: '2026-11-03T20:50:00+07:00'
};
const finished = (given: Partial<MeetingRecord> = {}) =>
	sampleHeld({
		score: {
			ruleSetId: 'meeting-score@2025-10-28',
			lines: [],
			total: 95,
			possible: 95,
			normalisedBasisPoints: 10_000,
			class: 'good',
			decidedAt: '2026-11-03T21:00:00+07:00'
		},
		readBackAt: '2026-11-03T21:04:00+07:00',
		...given
	});
const fewPresent = [...sampleRoll(6, { presence: 'present' }), ...sampleRoll(4, { presence: 'excused' })];

describe('voting', () => {
	test('needs an open meeting, a complete roll call and a quorum', () => {
		expect(whyNotVote(sampleHeld(), attendance)).toBeUndefined();
		expect(whyNotVote(sampleHeld({ state: 'closed' }), attendance)?.code).toBe('meetings.closed');
		expect(whyNotVote(sampleHeld({ roll: sampleRoll(3) }), attendance)).toEqual({
			code: 'meetings.roll-call-incomplete',
			facts: { unrecorded: 3 }
		});
		expect(whyNotVote(sampleHeld({ roll: fewPresent }), attendance)).toEqual({
			code: 'meetings.no-quorum',
			facts: { summoned: 10, present: 6, needed: 7 }
		});
	});

	test('a draft is adopted by a vote on it that passed', () => {
		expect(whyNotAdopt({ resolution: draft }, vote)).toBeUndefined();
		expect(whyNotAdopt({ resolution: draft }, { ...vote, passed: false, agree: 5 })).toEqual({
			code: 'meetings.vote-not-passed',
			facts: { agree: 5, needed: 6 }
		});
		expect(whyNotAdopt({ resolution: draft }, { ...vote, kind: 'admission' })?.code).toBe(
			'meetings.vote-on-other-matter'
		);
		expect(whyNotAdopt({ resolution: { ...draft, state: 'adopted' } }, vote)?.code).toBe('meetings.resolution-decided');
		expect(whyNotAdopt({}, vote)?.code).toBe('meetings.no-resolution');
	});
});

describe('closing a meeting', () => {
	test('is possible when everything is decided, scored and read back', () => {
		expect(missingBeforeClosing(finished(), attendance)).toEqual([]);
		expect(whyNotClose(finished(), attendance)).toBeUndefined();
	});

	test.each([
		['a chair', { chair: undefined }, 'no-chair'],
		['a minute secretary', { minuteSecretary: undefined }, 'no-minute-secretary'],
		['a complete roll call', { roll: [...sampleHeld().roll, ...sampleRoll(1)] }, 'roll-call-incomplete'],
		['a resolution', { resolution: undefined }, 'no-resolution'],
		['a decision on the draft', { resolution: draft }, 'resolution-undecided'],
		['a score', { score: undefined }, 'not-scored'],
		['minutes read back', { readBackAt: undefined }, 'not-read-back']
	] as [string, Partial<MeetingRecord>, string][])('needs %s', (_, given, reason) => {
		expect(missingBeforeClosing(finished(given), attendance).map((refusal) => refusal.code)).toEqual([
			`meetings.${reason}`
		]);
		expect(whyNotClose(finished(given), attendance)?.code).toBe(`meetings.${reason}`);
	});

	test.each([
		[{ ownerId: '' }, 'task-without-owner'],
		[{ product: ' ' }, 'task-without-product'],
		[{ dueOn: '' }, 'task-without-deadline']
	])('needs tasks that can be followed up: %j', (lack, reason) => {
		const tasks = finished().tasks.map((task, index) => (index === 1 ? { ...task, ...lack } : task));
		expect(whyNotClose(finished({ tasks }), attendance)).toEqual({
			code: `meetings.${reason}`,
			facts: { title: 'Nhiệm vụ 1' }
		});
	});

	test('tells all that is missing at once', () => {
		const meeting = sampleHeld({ resolution: undefined });
		expect(missingBeforeClosing(meeting, attendance).map((refusal) => refusal.code)).toEqual([
			'meetings.no-resolution',
			'meetings.not-scored',
			'meetings.not-read-back'
		]);
	});

	test('without a quorum it can be closed if nothing was voted', () => {
		const empty = finished({ roll: fewPresent, resolution: undefined, score: undefined });
		expect(whyNotClose(empty, attendance)).toBeUndefined();
		expect(whyNotClose({ ...empty, votes: [vote] }, attendance)?.code).toBe('meetings.no-quorum');
	});

	test('is refused before it opened and after it closed', () => {
		expect(whyNotClose(finished({ state: 'planned' }), attendance)?.code).toBe('meetings.not-opened');
		expect(whyNotClose(finished({ state: 'closed' }), attendance)?.code).toBe('meetings.closed');
	});
});
