import * as v from 'valibot';
import type { LocalDate } from '#lib/local-date.ts';
import { type RuleSet, readRuleSets, ruleSetInForce } from '#lib/rule-sets.ts';
import file from '../rules-data/non-acceptance.json' with { type: 'json' };
import { OPEN_KINDS, type OpenKind } from './case.ts';

const NonAcceptance = v.strictObject({
	/** The only grounds on which a letter is kept without handling, or a complaint is not accepted. A person decides each. */
	grounds: v.array(
		v.strictObject({
			code: v.string(),
			kinds: v.array(v.picklist(OPEN_KINDS)),
			endsAs: v.picklist(['ineligible', 'not-accepted']),
			source: v.string(),
			verified: v.boolean()
		})
	)
});
export const nonAcceptanceRules: RuleSet<v.InferOutput<typeof NonAcceptance>>[] = readRuleSets(file, NonAcceptance);
export type Ground = v.InferOutput<typeof NonAcceptance>['grounds'][number];

/** Grounds on which such a case may be declined on a day. */
export const groundsFor = (kind: OpenKind, on: LocalDate): Ground[] =>
	ruleSetInForce(nonAcceptanceRules, on).parameters.grounds.filter(({ kinds }) => kinds.includes(kind));
