import * as v from 'valibot';
import { isLocalDate, type LocalDate } from './local-date.ts';

/**
 * Thresholds, cadences and forms as they stood in a span of time. A record keeps the id of the rule set that it was
 * made under, so that last year can be read, and replayed, under its own rules.
 */
export type RuleSet<P> = {
	/** What it governs, for example 'voting'; all versions of one code are kept in one file. */
	code: string;
	/** Name of the version where the source has one, for people only. */
	version?: string;
	/** First day in force. */
	validFrom: LocalDate;
	/** Last day in force; null while no end is known. */
	validTo: LocalDate | null;
	/** The paper that says so, as people cite it. */
	source: string;
	/** False while no official text was seen: offices check it before they rely on it. */
	verified: boolean;
	parameters: P;
};

/** One step of how a rule came to its answer. `code` is also the key of the sentence that says so. */
export type Why = { code: string; facts: Record<string, string | number> };

const localDate = v.pipe(v.string(), v.check(isLocalDate, 'A day that exists, as YYYY-MM-DD'));

/** One version, with parameters of the given shape. */
export const ruleSetSchema = <P extends v.GenericSchema>(parameters: P) =>
	v.strictObject({
		code: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
		version: v.optional(v.pipe(v.string(), v.minLength(1))),
		validFrom: localDate,
		validTo: v.nullable(localDate),
		source: v.pipe(v.string(), v.minLength(1)),
		verified: v.boolean(),
		parameters
	});

/**
 * The versions that a file of rule sets holds, oldest first.
 *
 * @throws RangeError if the file has another shape, mixes codes, or two versions are in force on one day
 */
export function readRuleSets<P extends v.GenericSchema>(file: unknown, parameters: P): RuleSet<v.InferOutput<P>>[] {
	const parsed = v.safeParse(v.pipe(v.array(ruleSetSchema(parameters)), v.minLength(1)), file);
	if (!parsed.success) throw new RangeError(`rule-sets.malformed: ${describe(parsed.issues)}`);
	const sets = (parsed.output as RuleSet<v.InferOutput<P>>[]).toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
	for (const [index, set] of sets.entries()) {
		if (set.validTo !== null && set.validTo < set.validFrom)
			throw new RangeError(`rule-sets.reversed: ${ruleSetId(set)} to ${set.validTo}`);
		const earlier = sets[index - 1];
		if (!earlier) continue;
		if (earlier.code !== set.code) throw new RangeError(`rule-sets.mixed: ${earlier.code}, ${set.code}`);
		if (earlier.validTo === null || earlier.validTo >= set.validFrom)
			throw new RangeError(`rule-sets.overlap: ${ruleSetId(earlier)}, ${ruleSetId(set)}`);
	}
	return sets;
}

const describe = (issues: v.BaseIssue<unknown>[]): string =>
	issues.map((issue) => `${v.getDotPath(issue) ?? 'file'}: ${issue.message}`).join('; ');

/** The same everywhere, without asking a database: 'voting@2025-07-01'. */
export const ruleSetId = (set: Pick<RuleSet<unknown>, 'code' | 'validFrom'>): string => `${set.code}@${set.validFrom}`;

/** The version in force on a day, or undefined where none was. */
export const findRuleSet = <P>(sets: readonly RuleSet<P>[], on: LocalDate): RuleSet<P> | undefined =>
	sets.find((set) => set.validFrom <= on && (set.validTo === null || on <= set.validTo));

/**
 * The version in force on a day.
 *
 * @throws RangeError if none was: ask `findRuleSet` where a person may name any day
 */
export function ruleSetInForce<P>(sets: readonly RuleSet<P>[], on: LocalDate): RuleSet<P> {
	const found = findRuleSet(sets, on);
	if (!found) throw new RangeError(`rule-sets.none-in-force: ${sets[0]?.code ?? 'unknown'} on ${on}`);
	return found;
}

/** The version that a record was made under, or undefined if it is not among these. */
export const ruleSetById = <P>(sets: readonly RuleSet<P>[], id: string): RuleSet<P> | undefined =>
	sets.find((set) => ruleSetId(set) === id);
