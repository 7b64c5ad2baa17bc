import * as v from 'valibot';
import type { LocalDate } from '#lib/local-date.ts';
import { type RuleSet, readRuleSets, ruleSetById, ruleSetId } from '#lib/rule-sets.ts';
import rural from '../rules-data/rural-criteria.json' with { type: 'json' };
import titles from '../rules-data/cultural-titles.json' with { type: 'json' };

/** What the source itself is written in, and its English. */
const Named = v.strictObject({ vi: v.string(), en: v.string() });

/** share: part of a whole; -a-head: per person; count: a number alone; yes-no: 1 or 0. */
export const MEASURES = ['share', 'count', 'million-dong-a-head', 'square-metres-a-head', 'yes-no'] as const;
export type Measure = (typeof MEASURES)[number];

export const COUNTED = [
	'households',
	'villages',
	'metres',
	'hectares',
	'houses',
	'persons',
	'children',
	'pupils',
	'workers',
	'income',
	'green-land',
	'schools',
	'establishments',
	'tonnes',
	'officials',
	'organisations'
] as const;
export type Counted = (typeof COUNTED)[number];

const Threshold = v.strictObject({
	/** A region or group of communes, or 'everywhere'. */
	where: v.string(),
	/** The year that it holds for; any, where none is named. */
	year: v.optional(v.number()),
	/** In hundredths of the measure: 9000 is 90 %, or 90 million đồng a head. */
	hundredths: v.pipe(v.number(), v.integer()),
	verified: v.boolean()
});

const Indicator = v.strictObject({
	code: v.pipe(v.string(), v.regex(/^[a-z0-9]+(\.[0-9]+)+$/)),
	name: Named,
	measure: v.picklist(MEASURES),
	asks: v.picklist(['at-least', 'at-most', 'yes']),
	/** Who writes the figure down; those of villages are added up to the commune's. */
	keptBy: v.picklist(['village', 'commune']),
	counts: v.optional(v.picklist(COUNTED)),
	/** How figures of units that merged become one. */
	merged: v.picklist(['sum', 'weighted-mean', 'maximum', 'unknown']),
	thresholds: v.array(Threshold),
	/** Where it does not apply everywhere. */
	appliesIf: v.optional(Named),
	verified: v.boolean()
});

const Criteria = v.strictObject({
	title: Named,
	/** As the source counts them: indicators that were not seen yet are not listed below. */
	criteriaCount: v.number(),
	indicatorCount: v.number(),
	/** What thresholds differ by. */
	differsBy: v.picklist(['region', 'group', 'none']),
	places: v.array(v.strictObject({ code: v.string(), name: Named })),
	criteria: v.array(
		v.strictObject({
			number: v.string(),
			name: Named,
			indicators: v.array(Indicator),
			source: v.string(),
			verified: v.boolean()
		})
	)
});

export type Indicator = v.InferOutput<typeof Indicator>;
export type Threshold = v.InferOutput<typeof Threshold>;
export type Criterion = v.InferOutput<typeof Criteria>['criteria'][number];
export type CriteriaSet = RuleSet<v.InferOutput<typeof Criteria>>;

/** @source citizens handbook, 5: Decisions 318/QĐ-TTg and 51/2025/QĐ-TTg; thresholds that nobody read are left out */
export const ruralCriteria: CriteriaSet[] = readRuleSets(rural, Criteria);
/** @source citizens handbook, 6: Decree 86/2023/NĐ-CP */
export const culturalTitles: CriteriaSet[] = readRuleSets(titles, Criteria);

const ALL: readonly CriteriaSet[] = [...ruralCriteria, ...culturalTitles];

export type IndicatorPlace = { indicator: Indicator; criterion: Criterion; set: CriteriaSet };

const BY_CODE: ReadonlyMap<string, IndicatorPlace> = new Map(
	ALL.flatMap((set) =>
		set.parameters.criteria.flatMap((criterion) =>
			criterion.indicators.map((indicator) => [indicator.code, { indicator, criterion, set }] as const)
		)
	)
);

/** An indicator with the criterion and the set that it belongs to; codes are different in all sets. */
export const indicatorOf = (code: string): IndicatorPlace | undefined => BY_CODE.get(code);

const ORDER: ReadonlyMap<string, number> = new Map([...BY_CODE.keys()].map((code, nth) => [code, nth]));

/** Orders indicators as their sets do: 2.2 stands before 11.1. */
export const byCriteria = (a: string, b: string): number =>
	(ORDER.get(a) ?? ORDER.size) - (ORDER.get(b) ?? ORDER.size) || placeOf(a) - placeOf(b);

/** Of codes that no set of the program has: 'ntm26.3.2' is the 302nd. */
const placeOf = (code: string): number => {
	const [, criterion = 0, nth = 0] = code.split('.').map(Number);
	return criterion * 100 + nth;
};

/** A set that a commune may follow, by its id. A commune recognised under an earlier one keeps following it. */
export const criteriaById = (id: string): CriteriaSet | undefined => ruleSetById(ruralCriteria, id);

/** The sets that a commune follows: the one of rural criteria that it chose, and the titles in force on a day. */
export const followed = (rural: CriteriaSet, on: LocalDate): CriteriaSet[] => [
	rural,
	...culturalTitles.filter(({ validFrom, validTo }) => validFrom <= on && (validTo === null || on <= validTo))
];

export const idOfSet = (set: CriteriaSet): string => ruleSetId(set);

/** The number of an indicator as the source prints it: '2.2'; empty where it prints none. */
export const numberOf = ({ code }: Pick<Indicator, 'code'>): string => /\.(\d+\.\d+)$/.exec(code)?.[1] ?? '';
