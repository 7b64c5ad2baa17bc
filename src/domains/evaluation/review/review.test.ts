import { describe, expect, test } from 'vitest';
import { earlierFrom } from './earlier-text.ts';
import { earliestReview, reviewRules, type Turn, whyNotEarlier, whyNotPlan, whyNotSend, whyNotTurn } from './review.ts';

const rules = reviewRules.at(-1)!;

test('a draft lies with those who take part for three working days, weekends not counted', () => {
	// Thursday; the days between are Friday, Monday and Tuesday.
	expect(earliestReview('2026-12-03', rules)).toBe('2026-12-08');
});

describe('a turn in the meeting of the cell', () => {
	const turn: Turn = {
		subject: 'member',
		placeKind: 'cell',
		isOwnCell: true,
		sentOn: '2026-12-03',
		meetingOn: '2026-12-08',
		today: '2026-12-08',
		isCollectiveDone: true,
		isCellDone: false,
		isTheHead: false,
		isHeadDone: true
	};
	test.each([
		[{}, undefined],
		[{ sentOn: '2026-12-04' }, 'evaluation.review-sent-late'],
		[{ sentOn: null }, 'evaluation.review-not-sent'],
		[{ today: '2026-12-07' }, 'evaluation.review-not-begun'],
		[{ isOwnCell: false }, 'evaluation.review-other-cell'],
		[{ isCollectiveDone: false }, 'evaluation.review-collective-first'],
		[{ subject: 'collective', isCollectiveDone: false, isHeadDone: false }, undefined],
		[{ isHeadDone: false }, 'evaluation.review-head-first'],
		[{ isHeadDone: false, isTheHead: true }, undefined],
		[{ placeKind: 'body' }, 'evaluation.review-body-leaders'],
		[{ placeKind: 'body', subject: 'leader' }, 'evaluation.review-cell-first'],
		[{ placeKind: 'body', subject: 'leader', isCellDone: true, isOwnCell: false }, undefined]
	] as [Partial<Turn>, string | undefined][])('with %j: %s', (given, code) => {
		expect(whyNotTurn({ ...turn, ...given }, rules)?.code).toBe(code);
	});
});

test('reviews are over by the last day of the year', () => {
	expect(whyNotPlan(2026, '2026-12-30', '2026-12-31', rules)).toBeUndefined();
	expect(whyNotPlan(2026, '2026-12-31', '2027-01-01', rules)?.code).toBe('evaluation.review-after-last-day');
	expect(whyNotPlan(2026, '2026-12-31', '2026-12-30', rules)?.code).toBe('evaluation.review-backwards');
});

test('a draft is sent whole, with every point from above answered, and once', () => {
	const draft = { state: 'draft', strengths: 'a', limits: 'b', remedies: 'c', unanswered: 0 } as const;
	expect(whyNotSend(draft)).toBeUndefined();
	expect(whyNotSend({ ...draft, limits: '' })?.code).toBe('evaluation.review-unfinished');
	expect(whyNotSend({ ...draft, unanswered: 1 })?.code).toBe('evaluation.review-points-open');
	expect(whyNotSend({ ...draft, state: 'sent' })?.code).toBe('evaluation.review-sent-already');
});

test('earlier limits are typed one a line: fixed, at so many percent, or not', () => {
	const typed = 'Họp muộn; đã khắc phục\nGhi sổ chậm; đang khắc phục 60%\nThiếu kiểm tra; chưa khắc phục\nCòn nể nang';
	const limits = earlierFrom(typed);
	expect(limits.map(({ result, percent }) => [result, percent])).toEqual([
		['fixed', 0],
		['partly', 60],
		['not', 0],
		['not', 0]
	]);
	expect(whyNotEarlier(limits)).toBeUndefined();
	expect(whyNotEarlier([{ text: 'x', result: 'partly', percent: 100 }])?.code).toBe('evaluation.review-percent');
	expect(whyNotEarlier([{ text: 'x', result: 'fixed', percent: 50 }])?.code).toBe('evaluation.review-percent');
});

test('a meeting is as long as the rules ask', () => {
	const rules = { ...reviewRules[0]!, parameters: { ...reviewRules[0]!.parameters, leastDays: 2 } };
	expect(whyNotPlan(2026, '2026-12-10', '2026-12-10', rules)?.code).toBe('evaluation.review-too-short');
	expect(whyNotPlan(2026, '2026-12-10', '2026-12-11', rules)).toBeUndefined();
	expect(whyNotPlan(2026, '2026-12-10', '2026-12-10', reviewRules[0]!)).toBeUndefined();
});
