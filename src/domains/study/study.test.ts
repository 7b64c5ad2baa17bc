import { describe, expect, test } from 'vitest';
import { rightOf, whyNotAnswer, whyNotCancel, whyNotHold, whyNotQuiz } from './sessions/session.ts';
import { isOfYear, whyNotStandards, whyNotTopic } from './topics/topic.ts';

test('a topic of the term names a term, one of the year a year; a year has both', () => {
	expect(whyNotTopic('term', '2025-2030')).toBeUndefined();
	expect(whyNotTopic('term', '2026')?.code).toBe('study.topic-not-a-term');
	expect(whyNotTopic('year', '2026-Q1')?.code).toBe('study.topic-not-a-year');
	expect(['2025-2030', '2026', '2025', '2030-2035'].filter((period) => isOfYear(period, 2026))).toEqual([
		'2025-2030',
		'2026'
	]);
});

describe('standards', () => {
	const lines = (count: number) => Array.from({ length: count }, (_, nth) => `Điều ${nth}`);
	test.each([
		[4, 'study.standards-count'],
		[5, undefined],
		[7, undefined],
		[8, 'study.standards-count']
	])('of %s lines', (count, code) => {
		expect(whyNotStandards(lines(count), '2026-01-10', '2026-11-22')?.code).toBe(code);
	});
	test('say nothing twice, and were adopted by now', () => {
		expect(whyNotStandards([...lines(5), 'điều 0'], '2026-01-10', '2026-11-22')?.code).toBe('study.standards-twice');
		expect(whyNotStandards(lines(5), '2026-11-23', '2026-11-22')?.code).toBe('study.standards-in-future');
	});
});

describe('a session', () => {
	const session = { state: 'planned', format: 'direct', startsAt: '2026-11-22T19:30:00+07:00' } as const;
	const later = '2026-11-22T20:00:00+07:00';
	test('is recorded once it has begun, with somebody there, in its own format', () => {
		expect(whyNotHold(session, ['direct', 'absent'], later)).toBeUndefined();
		expect(whyNotHold(session, ['direct'], '2026-11-22T19:00:00+07:00')?.code).toBe('study.session-not-begun');
		expect(whyNotHold(session, ['absent'], later)?.code).toBe('study.session-nobody-came');
		expect(whyNotHold(session, ['online'], later)?.code).toBe('study.session-is-direct');
		expect(whyNotHold({ ...session, format: 'combined' }, ['online', 'direct'], later)).toBeUndefined();
		expect(whyNotHold({ ...session, state: 'cancelled' }, ['direct'], later)?.code).toBe('study.session-was-cancelled');
	});
	test('that was held is not called off', () => {
		expect(whyNotCancel({ state: 'held' })?.code).toBe('study.session-was-held');
		expect(whyNotCancel(session)).toBeUndefined();
	});
	test('has a quiz in which each question has its answer', () => {
		const quiz = [{ text: 'Số bản?', choices: ['13', '8'], right: 1 }];
		expect(whyNotQuiz(quiz)).toBeUndefined();
		expect(whyNotQuiz([{ ...quiz[0]!, right: 2 }])?.code).toBe('study.quiz-without-answer');
		expect(whyNotAnswer(quiz, [])?.code).toBe('study.quiz-not-all-answered');
		expect(whyNotAnswer([], [])?.code).toBe('study.quiz-missing');
		expect(rightOf(quiz, [1])).toBe(1);
		expect(rightOf(quiz, [0])).toBe(0);
	});
});
