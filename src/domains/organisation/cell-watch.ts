import * as v from 'valibot';
import type { LocalDate } from '#lib/local-date.ts';
import { readRuleSets, ruleSetInForce } from '#lib/rule-sets.ts';
import file from './rules-data/cell-watch.json' with { type: 'json' };

const parameters = v.strictObject({
	/** Days after its day from which on a cell's meeting counts as held late. */
	lateAfterDays: v.pipe(v.number(), v.integer(), v.minValue(0)),
	/** Share of tasks done in time that leaders aim at. */
	onTimeTargetBasisPoints: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000))
});

const sets = readRuleSets(file, parameters);

/** How leaders watch their cells, in force on a day. */
export const cellWatchRules = (on: LocalDate) => ruleSetInForce(sets, on).parameters;
