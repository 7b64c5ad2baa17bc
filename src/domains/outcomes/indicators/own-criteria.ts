import * as v from 'valibot';
import { done, type Refusal, type Result, refused } from '#lib/result.ts';
import { ruleSetId } from '#lib/rule-sets.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import type { CriteriaSet, Indicator } from './criteria.ts';

/** The words of the table's columns, as clerks write them. */
const MEASURE_OF = {
	'tỷ lệ': 'share',
	'số lượng': 'count',
	'triệu đồng/người': 'million-dong-a-head',
	'm2/người': 'square-metres-a-head',
	'có/không': 'yes-no'
} as const;
const ASKS_OF = { 'ít nhất': 'at-least', 'nhiều nhất': 'at-most', đạt: 'yes' } as const;
const KEPT_OF = { thôn: 'village', xã: 'commune' } as const;

/** An indicator as a commune entered it. */
export const OwnIndicator = v.strictObject({
	/** As the paper prints it: '3.2' is the second of criterion 3. */
	number: v.pipe(v.string(), v.regex(/^\d{1,2}\.\d{1,2}$/)),
	name: v.pipe(v.string(), v.minLength(3), v.maxLength(300)),
	measure: v.picklist(Object.values(MEASURE_OF)),
	asks: v.picklist(Object.values(ASKS_OF)),
	/** In hundredths of the measure; null where the paper leaves it to the province. */
	hundredths: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
	keptBy: v.picklist(Object.values(KEPT_OF))
});
export type OwnIndicator = v.InferOutput<typeof OwnIndicator>;
export type OwnCriteria = { ruleSetId: string; paper: string; indicators: readonly OwnIndicator[] };

/** '2026-2030' and '3.2' make 'ntm26.3.2', as the codes of the earlier set are made. */
export const codeOfOwn = ({ version }: Pick<CriteriaSet, 'version'>, number: string): string =>
	`ntm${version?.slice(2, 4) ?? ''}.${number}`;

/** A set with the indicators that the commune entered in the place of those that nobody read. */
export function withOwn(set: CriteriaSet, own: readonly OwnCriteria[]): CriteriaSet {
	const entered = own.find((one) => one.ruleSetId === ruleSetId(set));
	if (!entered) return set;
	const criteria = set.parameters.criteria.map((criterion) => ({
		...criterion,
		indicators: entered.indicators
			.filter(({ number }) => number.split('.')[0] === criterion.number)
			.map((one) => indicatorOf(set, one))
	}));
	return { ...set, source: entered.paper, parameters: { ...set.parameters, criteria } };
}

const indicatorOf = (set: CriteriaSet, { number, name, hundredths, ...one }: OwnIndicator): Indicator => ({
	...one,
	code: codeOfOwn(set, number),
	name: { vi: name, en: name },
	merged: 'unknown',
	thresholds: hundredths === null ? [] : [{ where: 'everywhere', hundredths, verified: true }],
	verified: true
});

const keyOf = (text: string): string =>
	searchKey(text)
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();
const choice = <T>(among: Readonly<Record<string, T>>, text: string): T | undefined =>
	Object.entries(among).find(([word]) => keyOf(word) === keyOf(text))?.[1];
const wordOf = (among: Readonly<Record<string, string>>, code: string): string =>
	Object.entries(among).find(([, one]) => one === code)?.[0] ?? '';

/** The table that a list is read from again: to put it right. */
export const ownTable = (indicators: readonly OwnIndicator[]): string =>
	indicators
		.map(({ number, name, measure, asks, hundredths, keptBy }) =>
			[
				number,
				name,
				wordOf(MEASURE_OF, measure),
				wordOf(ASKS_OF, asks),
				hundredths === null ? '' : String(hundredths / 100).replace('.', ','),
				wordOf(KEPT_OF, keptBy)
			].join('; ')
		)
		.join('\n');

/** '95', '62,5' in hundredths; null where it is empty, undefined where it is no number. */
function hundredthsOf(text: string): number | null | undefined {
	if (text === '' || text === '-') return null;
	const [, whole, part = ''] = /^(\d{1,7})(?:[.,](\d{1,2}))?\s*%?$/.exec(text) ?? [];
	return whole === undefined ? undefined : Number(whole) * 100 + Number(part.padEnd(2, '0'));
}

/**
 * A table of indicators as it is copied from a sheet, one line each: number, name, how it is measured, what is asked,
 * threshold, who keeps it; columns by tabs or semicolons. A refusal names the line and the column.
 */
export function readOwnTable(table: string, { parameters }: CriteriaSet): Result<OwnIndicator[]> {
	const lines = table.split(/\r?\n/).flatMap((text, nth) => (text.trim() ? [{ line: nth + 1, text }] : []));
	const numbers = new Set(parameters.criteria.map(({ number }) => number));
	const read: OwnIndicator[] = [];
	for (const { line, text } of lines) {
		const [number = '', name = '', measured = '', asked = '', threshold = '', kept = ''] = text
			.split(/\t|;/)
			.map((cell) => cell.trim());
		const wrong = (column: string, found: string): { ok: false; refusal: Refusal } =>
			refused({ code: `outcomes.own-criteria-${column}`, facts: { line, found: found.slice(0, 60) } });
		const criterion = /^(\d{1,2})\.\d{1,2}$/.exec(number)?.[1];
		if (!criterion || !numbers.has(criterion)) return wrong('number', number);
		if (read.some((one) => one.number === number)) return wrong('twice', number);
		if (name.length < 3 || name.length > 300) return wrong('name', name);
		const measure = choice(MEASURE_OF, measured);
		if (!measure) return wrong('measure', measured);
		const asks = choice(ASKS_OF, asked);
		if (!asks || (asks === 'yes') !== (measure === 'yes-no')) return wrong('asks', asked);
		const hundredths = hundredthsOf(threshold);
		if (hundredths === undefined || (measure === 'share' && (hundredths ?? 0) > 10_000))
			return wrong('threshold', threshold);
		const keptBy = choice(KEPT_OF, kept);
		if (!keptBy) return wrong('kept', kept);
		read.push({ number, name, measure, asks, hundredths: asks === 'yes' ? null : hundredths, keptBy });
	}
	if (read.length === 0) return refused({ code: 'outcomes.own-criteria-empty' });
	if (read.length > parameters.indicatorCount)
		return refused({
			code: 'outcomes.own-criteria-too-many',
			facts: { count: read.length, of: parameters.indicatorCount }
		});
	return done(read);
}
