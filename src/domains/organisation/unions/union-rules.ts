import * as v from 'valibot';
import type { LocalDate } from '#lib/local-date.ts';
import { readRuleSets, ruleSetInForce } from '#lib/rule-sets.ts';
import file from '../rules-data/mass-organisations.json' with { type: 'json' };

const parameters = v.strictObject({
	/** Days after the end of a quarter within which its report is sent. */
	reportWithinDays: v.pipe(v.number(), v.integer(), v.minValue(1)),
	/** Days without an activity after which a branch is asked about. */
	quietAfterDays: v.pipe(v.number(), v.integer(), v.minValue(1))
});

const sets = readRuleSets(file, parameters);

/** What mass organisations are reminded of, in force on a day. */
export const unionRules = (on: LocalDate) => ruleSetInForce(sets, on).parameters;
