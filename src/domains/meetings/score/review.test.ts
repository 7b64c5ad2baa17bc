import { describe, expect, test } from 'vitest';
import { sampleMeeting } from '../sample-meeting.ts';
import { compareScores, reviewScore } from './review.ts';
import { meetingScoreRules, partsOf } from './rules.ts';
import { totalScore } from './total.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { isAllAlike, spreadOf } from './spread.ts';

const rules = ruleSetInForce(meetingScoreRules, '2026-11-03');
const full = partsOf(sampleMeeting(), rules).map(({ code, max }) => ({ code, max, given: max }));
const own = totalScore(sampleMeeting(), full, rules);
if (!own.ok) throw new Error(own.refusal.code);
const scored = sampleMeeting({ state: 'signed', score: own.value });
const WHY = 'Chỉ có bí thư phát biểu';

describe('the superior’s score', () => {
	test('starts from the cell’s own points, and needs a reason where it differs', () => {
		expect(reviewScore(scored, { '4.speakers': 2 }, {})).toMatchObject({
			refusal: { code: 'meetings.review-needs-reason', facts: { criterion: '4', given: 2 } }
		});
		const reviewed = reviewScore(scored, { '4.speakers': 2 }, { '4.speakers': WHY });
		expect(reviewed).toMatchObject({ ok: true, value: { total: 92, possible: 95, normalisedBasisPoints: 9684 } });
	});

	test('leaves the cell’s own score as it is', () => {
		const before = structuredClone(scored.score);
		reviewScore(scored, { '4.speakers': 0 }, { '4.speakers': WHY });
		expect(scored.score).toEqual(before);
	});

	test('waits until the meeting is closed and has scored itself', () => {
		expect(reviewScore({ ...scored, state: 'open' }, {}, {}).ok).toBe(false);
		expect(reviewScore({ ...scored, score: undefined }, {}, {}).ok).toBe(false);
	});

	test('gives no more than a part has, and no part that was not scored', () => {
		expect(reviewScore(scored, { '4.speakers': 6 }, { '4.speakers': WHY })).toMatchObject({
			refusal: { code: 'meetings.score-out-of-range' }
		});
		expect(reviewScore(scored, { '4.thematic-content': 5 }, {})).toMatchObject({
			refusal: { code: 'meetings.score-line-unknown' }
		});
	});

	test('stands beside the cell’s own, part by part', () => {
		const reviewed = reviewScore(scored, { '4.speakers': 2 }, { '4.speakers': WHY });
		const lines = compareScores(own.value, reviewed.ok ? reviewed.value : undefined);
		expect(lines.filter(({ difference }) => difference !== 0)).toEqual([
			{ code: '4.speakers', max: 5, own: 5, superior: 2, superiorReason: WHY, difference: -3 }
		]);
	});
});

describe('the spread over cells', () => {
	const cells = (...points: number[]) => points.map((point, index) => ({ code: `${index}`, basisPoints: point * 100 }));

	test('puts every cell into one band', () => {
		const bands = spreadOf(cells(100, 95, 94, 70, 0));
		expect(bands.map(({ codes }) => codes.length)).toEqual([1, 0, 0, 1, 0, 0, 1, 2]);
	});

	test('says so where nearly everybody has 95 and more', () => {
		expect(isAllAlike(spreadOf(cells(100, 99, 98, 97, 80)))).toBe(true);
		expect(isAllAlike(spreadOf(cells(100, 99, 88, 77, 80)))).toBe(false);
	});
});
