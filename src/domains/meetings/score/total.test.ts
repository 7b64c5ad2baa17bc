import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ScoreLine } from './meeting-score.ts';
import { computeScore } from './lines.ts';
import { sampleContext, sampleHeld } from './sample-held.ts';
import { classOf, totalScore } from './total.ts';

const { rules } = sampleContext();
const meeting = sampleHeld();
const decided = (): ScoreLine[] =>
	computeScore(meeting, sampleContext()).map((line) => ({ ...line, given: line.computed?.points ?? line.max }));
const change = (code: string, given: Partial<ScoreLine>) =>
	decided().map((line) => (line.code === code ? { ...line, ...given } : line));

describe('the total', () => {
	test('of all points in a month without a theme is 95 of 95, which is good', () => {
		expect(totalScore(meeting, decided(), rules)).toMatchObject({
			ok: true,
			value: {
				ruleSetId: 'meeting-score@2025-10-28',
				total: 95,
				possible: 95,
				normalisedBasisPoints: 10_000,
				class: 'good'
			}
		});
	});

	test.each([
		[90, 100, 'good'],
		[89, 100, 'fair'],
		[85, 95, 'fair'],
		[86, 95, 'good'],
		[70, 100, 'fair'],
		[69, 100, 'average'],
		[50, 100, 'average'],
		[49, 100, 'weak'],
		[0, 95, 'weak']
	])('%i of %i is %s', (total, possible, name) => {
		expect(classOf(total, possible, rules).class).toBe(name);
	});

	test('stays between nothing and all, and a class is never reached by rounding', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 100 }), fc.nat(100), (possible, points) => {
				const total = Math.min(points, possible);
				const seen = classOf(total, possible, rules);
				expect(seen.normalisedBasisPoints).toBeGreaterThanOrEqual(0);
				expect(seen.normalisedBasisPoints).toBeLessThanOrEqual(10_000);
				expect(seen.class === 'good').toBe(total * 10 >= possible * 9);
			})
		);
	});
});

describe('a score that cannot be', () => {
	test.each([
		['a line nobody decided', change('5.synthesis', { given: undefined }), 'score-line-missing'],
		['a line that is not there', decided().slice(1), 'score-line-missing'],
		['a line twice', [...decided(), ...decided().slice(0, 1)], 'score-line-twice'],
		['a line of no criterion', [...decided(), { code: '9.other', max: 5, given: 5 }], 'score-line-unknown'],
		['more points than the part has', change('5.synthesis', { given: 2 }), 'score-out-of-range'],
		['fewer than none', change('5.synthesis', { given: -1 }), 'score-out-of-range'],
		['half a point', change('5.orientation', { given: 1.5 }), 'score-out-of-range'],
		['a part made larger', change('5.synthesis', { given: 2, max: 2 }), 'score-out-of-range'],
		['other points than the facts give, without a reason', change('4.praise', { given: 1 }), 'score-needs-reason'],
		['an empty reason', change('4.praise', { given: 1, reason: ' ' }), 'score-needs-reason']
	])('%s is refused', (_, lines, reason) => {
		expect(totalScore(meeting, lines, rules)).toMatchObject({ ok: false, refusal: { code: `meetings.${reason}` } });
	});

	test('other points than the facts give stand with a reason', () => {
		const lines = change('4.praise', { given: 1, reason: 'Khen chung chung' });
		expect(totalScore(meeting, lines, rules)).toMatchObject({ ok: true, value: { total: 94 } });
	});
});
