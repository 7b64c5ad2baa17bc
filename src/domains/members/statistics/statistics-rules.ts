import * as v from 'valibot';
import type { LocalDate } from '#lib/local-date.ts';
import { findRuleSet, readRuleSets } from '#lib/rule-sets.ts';
import file from '../rules-data/roll-statistics.json' with { type: 'json' };

const whole = v.pipe(v.number(), v.integer(), v.minValue(1));

export const statisticsRules = readRuleSets(
	file,
	v.strictObject({
		/** Smaller counts by ethnicity or religion are only told to be smaller. */
		leastShown: v.pipe(whole, v.minValue(2)),
		/** Official members below which a cell is too small (ĐL 24). */
		leastOfficial: whole,
		/** Last year of age of each band; whoever is older stands in one of their own. The first is that of the young. */
		ageBandsUpTo: v.array(whole),
		/** Full years in the Party that are counted from. */
		partyYears: v.array(whole)
	})
);

/** The rules that the figures of a day stand under; of a day before all of them, the first: a past roll is counted all the same. */
export const statisticsRulesOn = (on: LocalDate) =>
	(findRuleSet(statisticsRules, on) ?? statisticsRules[0]!).parameters;
