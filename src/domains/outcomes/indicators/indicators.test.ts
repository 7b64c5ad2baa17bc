import { describe, expect, test } from 'vitest';
import { criteriaById, indicatorOf, type Indicator, ruralCriteria } from './criteria.ts';
import { addUp, figureChecks, hundredthsOf, oddityOf, whyNotFigure } from './figure.ts';
import { seriesOf } from './series.ts';
import { criterionStanding, standingOf, thresholdFor } from './standing.ts';

const named = (code: string): Indicator => indicatorOf(code)!.indicator;
const [culturalVillages, income, poverty, roads] = ['ntm21.16.1', 'ntm21.10.1', 'ntm21.11.1', 'ntm21.2.2'].map(
	named
) as [Indicator, Indicator, Indicator, Indicator];
const figure = (numerator: number, denominator: number | null = null) => ({ numerator, denominator });
const checks = figureChecks[0]!;

describe('the rural criteria', () => {
	test('of 2021 are 19 with 57 indicators, those of 2026 are 10, whose 47 indicators nobody has read yet', () => {
		const counts = ruralCriteria.map(({ parameters: { criteria, indicatorCount } }) => [
			criteria.length,
			criteria.flatMap(({ indicators }) => indicators).length,
			indicatorCount
		]);
		expect(counts).toEqual([
			[19, 57, 57],
			[10, 0, 47]
		]);
	});

	test('claim no threshold as read that was only recalled', () => {
		const all = ruralCriteria.flatMap(({ parameters }) => parameters.criteria.flatMap(({ indicators }) => indicators));
		expect(all.flatMap(({ thresholds }) => thresholds).filter(({ verified }) => verified)).toEqual([]);
	});

	test('are found by the id that a commune chose', () => {
		expect(criteriaById('rural-criteria@2022-03-08')?.parameters.criteriaCount).toBe(19);
		expect(criteriaById('rural-criteria@2020-01-01')).toBeUndefined();
	});
});

describe('a figure', () => {
	test('14 of 16 villages are 87,5 %', () => {
		const villages = Array.from({ length: 16 }, (_, nth) => figure(nth < 14 ? 1 : 0, 1));
		expect(addUp(villages)).toEqual(figure(14, 16));
		expect(hundredthsOf(addUp(villages), 'share')).toBe(8_750);
	});

	test('income a head is what all earned by all people: 71,1 million', () => {
		expect(hundredthsOf(figure(711_000, 10_000), income.measure)).toBe(7_110);
	});

	test.each([
		['over its base', roads, figure(101, 100), 'outcomes.figure-over-base'],
		['a share of nothing', roads, figure(0, 0), 'outcomes.figure-needs-base'],
		['a share alone', roads, figure(80), 'outcomes.figure-needs-base'],
		['half a yes', named('ntm21.1.1'), figure(2), 'outcomes.figure-yes-or-no'],
		['below nothing', roads, figure(-1, 10), 'outcomes.figure-not-whole'],
		['a part of a house', named('ntm21.9.1'), figure(1.5), 'outcomes.figure-not-whole']
	])('that is %s is refused', (_, indicator, given, code) => {
		expect(whyNotFigure(given, indicator)?.code).toBe(code);
	});

	test('far from the period before, or of more households than there are, is asked about', () => {
		expect(oddityOf(figure(60, 100), figure(85, 100), poverty, checks)).toBe('value');
		expect(oddityOf(figure(80, 100), figure(85, 100), poverty, checks)).toBeUndefined();
		expect(oddityOf(figure(8, 160), figure(5, 100), poverty, checks)).toBe('base');
		expect(oddityOf(figure(8, 101), undefined, poverty, checks, 100)).toBe('households');
		expect(oddityOf(figure(0, 1), figure(1, 1), culturalVillages, checks)).toBeUndefined();
	});
});

describe('a threshold', () => {
	const at = (own: Parameters<typeof thresholdFor>[3] = [], on = '2023-06-30') =>
		thresholdFor(income, 'northern-mountains', on, own);

	test('is that of the region and the year; of another year nothing is guessed', () => {
		expect(at()).toEqual({ hundredths: 4_200, source: 'set', verified: false });
		expect(at([], '2026-06-30')).toBeUndefined();
	});

	test('that the commune entered goes before, from its day on', () => {
		const own = [{ indicator: income.code, hundredths: 4_500, validFrom: '2023-03-01', source: 'QĐ 12' }];
		expect(at(own)).toMatchObject({ hundredths: 4_500, paper: 'QĐ 12' });
		expect(at(own, '2023-02-28')?.hundredths).toBe(4_200);
	});

	test('is never reached by rounding', () => {
		const ninety = { hundredths: 9_000, source: 'own', verified: true } as const;
		expect(standingOf(figure(89_999, 100_000), roads, ninety)).toBe('missed');
		expect(standingOf(figure(90_000, 100_000), roads, ninety)).toBe('met');
		expect(standingOf(figure(90, 100), poverty, ninety)).toBe('met');
		expect(standingOf(figure(1, 100), roads, undefined)).toBe('no-threshold');
	});
});

test('a criterion is met with all that applies, near with some of it, unknown while figures are missing', () => {
	expect(criterionStanding(['met', 'not-applicable', 'met'])).toBe('met');
	expect(criterionStanding(['met', 'missed'])).toBe('near');
	expect(criterionStanding(['missed', 'no-figure'])).toBe('missed');
	expect(criterionStanding(['met', 'no-figure'])).toBe('unknown');
	expect(criterionStanding(['met', 'no-threshold'])).toBe('unknown');
});

describe('a series through a merger', () => {
	const own = new Map([['2025', figure(50, 200)]]);
	const before = [
		new Map([['2024', figure(10, 100)]]),
		new Map([
			['2023', figure(20, 50)],
			['2024', figure(30, 60)]
		])
	];

	test('weighs shares by what they are shares of, and says where a unit is missing', () => {
		expect(seriesOf({ merged: 'weighted-mean' }, own, before)).toEqual([
			{ period: '2023', figure: figure(20, 50), made: 'weighted-mean', isEstimated: true, from: 1, of: 2 },
			{ period: '2024', figure: figure(40, 160), made: 'weighted-mean', isEstimated: false, from: 2, of: 2 },
			{ period: '2025', figure: figure(50, 200), made: 'own', isEstimated: false, from: 1, of: 1 }
		]);
	});

	test('takes the greatest where one is enough, and says unknown where nothing can be said', () => {
		const yes = [new Map([['2024', figure(0)]]), new Map([['2024', figure(1)]])];
		expect(seriesOf({ merged: 'maximum' }, new Map(), yes)[0]).toMatchObject({ figure: figure(1), made: 'maximum' });
		expect(seriesOf({ merged: 'unknown' }, new Map(), yes)[0]).toEqual({
			period: '2024',
			made: 'unknown',
			isEstimated: false,
			from: 2,
			of: 2
		});
	});
});
