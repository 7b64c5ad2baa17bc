import * as v from 'valibot';
import type { LocalDate } from '#lib/local-date.ts';
import { type RuleSet, readRuleSets, ruleSetById, ruleSetInForce } from '#lib/rule-sets.ts';
import file from '../rules-data/sittings.json' with { type: 'json' };
import { Share } from '#lib/share.ts';
import type { Sitting, SittingBody } from './sitting.ts';

const Body = v.strictObject({
	/** Kind of unit that has such a body. */
	unitKind: v.picklist(['commune', 'mass-organisation']),
	/** Posts in the unit that make a person a member of it, with a vote. */
	members: v.array(v.string()),
	/** Posts in the unit that are called without a vote. */
	attending: v.array(v.string()),
	/** Posts in the cells below that are called without a vote. */
	fromCells: v.array(v.string()),
	/** Share of the members who must be present for a decision; null where none is asked for. */
	quorum: v.nullable(Share),
	/** Posts in the unit that may sign its notice of conclusions, the highest first. */
	signers: v.array(v.string()),
	/** Of the issuing body, in the numbers of its papers. */
	symbol: v.string()
});
export type BodyRule = v.InferOutput<typeof Body>;

const SittingParameters = v.strictObject({
	bodies: v.strictObject({
		'executive-committee': Body,
		'standing-committee': Body,
		briefing: Body,
		'mass-organisation': Body
	})
});
export type SittingRules = RuleSet<v.InferOutput<typeof SittingParameters>>;

export const sittingRules: SittingRules[] = readRuleSets(file, SittingParameters);

export const bodyRuleOn = (body: SittingBody, on: LocalDate): BodyRule =>
	ruleSetInForce(sittingRules, on).parameters.bodies[body];

/** The rules that a sitting was convened under. */
export function bodyRuleOf({ body, ruleSetId }: Pick<Sitting, 'body' | 'ruleSetId'>): BodyRule {
	const rules = ruleSetById(sittingRules, ruleSetId);
	if (!rules) throw new RangeError(`sittings: no rule set ${ruleSetId}`);
	return rules.parameters.bodies[body];
}

/** Posts whose holders are called to some sitting by right: they have the place in the menu. */
export const postsCalled = (on: LocalDate): ReadonlySet<string> =>
	new Set(
		Object.values(ruleSetInForce(sittingRules, on).parameters.bodies).flatMap(({ members, attending, fromCells }) => [
			...members,
			...attending,
			...fromCells
		])
	);
