import * as v from 'valibot';
import { type RuleSet, readRuleSets } from '#lib/rule-sets.ts';
import file from '../rules-data/trends.json' with { type: 'json' };

const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const Trends = v.strictObject({
	/** Fewer than that are never told apart. */
	leastInGroup: count,
	roundTo: count,
	/** A smaller village counts with the rest of the commune. */
	leastHouseholds: count,
	/** Months before, against whose mean a month is held. */
	baseMonths: count,
	/** Fewer of them say nothing yet. */
	leastBaseMonths: count,
	/** A topic is put forward where so many come by chance more seldom than this. */
	alarmPerTenThousand: count
});
export type TrendParameters = v.InferOutput<typeof Trends>;
export const trendRules: RuleSet<TrendParameters>[] = readRuleSets(file, Trends);
