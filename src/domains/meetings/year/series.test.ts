import { describe, expect, test } from 'vitest';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { meetingCycleRules } from '../cycle.ts';
import { proposeSeries, type SeriesFacts } from './series.ts';

const series = (given: Partial<SeriesFacts>) =>
	proposeSeries({ from: '2027-01', count: 3, cellKind: 'village', taken: new Set(), themes: [], ...given }, (day) =>
		ruleSetInForce(meetingCycleRules, day)
	);
const daysOf = (given: Partial<SeriesFacts>) => series(given).map((month) => (month.isTaken ? 'taken' : month.on));

describe('the next months of a cell', () => {
	test('fall on the third, in the evening, where the cell has no day of its own', () => {
		expect(daysOf({ from: '2027-06' })).toEqual(['2027-06-03', '2027-07-03', '2027-08-03']);
		expect(series({ from: '2027-06' })[0]).toMatchObject({ time: '19:30' });
	});

	test('move off Tết and off holidays, and say so', () => {
		const [february] = series({ from: '2027-02', usualDay: 6, count: 1 });
		expect(february).toMatchObject({ on: '2027-02-12', isTaken: false });
		expect((february as { why: { code: string }[] }).why.map(({ code }) => code)).toEqual([
			'meetings.date-own-day',
			'meetings.date-moved-off-day-off'
		]);
		expect(daysOf({ from: '2027-09', usualDay: 2, count: 1 })).toEqual(['2027-09-04']);
	});

	test('that have their meeting are passed over', () => {
		expect(daysOf({ taken: new Set(['2027-02']) })).toEqual(['2027-01-03', 'taken', '2027-03-03']);
	});

	test('take a theme into the last free month of its quarter', () => {
		const themes = [{ id: 't', year: 2027, quarter: 1 }];
		const monthsWithTheme = (given: Partial<SeriesFacts>) =>
			series({ themes, ...given })
				.filter((month) => !month.isTaken && month.themeId === 't')
				.map(({ month }) => month);
		expect(monthsWithTheme({})).toEqual(['2027-03']);
		expect(monthsWithTheme({ taken: new Set(['2027-03']) })).toEqual(['2027-02']);
		expect(monthsWithTheme({ count: 6 })).toEqual(['2027-03']);
	});
});
