import * as v from 'valibot';
import type { Refusal } from '#lib/result.ts';
import { type RuleSet, readRuleSets } from '#lib/rule-sets.ts';
import { neededOf, Share } from '#lib/share.ts';
import file from '../rules-data/congress.json' with { type: 'json' };

/** delegates: cells send delegates; members: every official member is summoned. */
export const FORMS = ['delegates', 'members'] as const;
export type CongressForm = (typeof FORMS)[number];

export const OFFICES = ['committee', 'standing', 'secretary', 'deputy', 'inspection'] as const;
export type Office = (typeof OFFICES)[number];

/** elected: by the cell; alternate: goes where one elected cannot; by-right: by the office they hold; appointed: from above. */
export const DELEGATE_KINDS = ['elected', 'alternate', 'by-right', 'appointed'] as const;
export type DelegateKind = (typeof DELEGATE_KINDS)[number];

/** outgoing: by the committee whose term ends; delegates: from the floor; self: stands by oneself. */
export const NAMED_BY = ['outgoing', 'delegates', 'self'] as const;
export type NamedBy = (typeof NAMED_BY)[number];

export type CongressState = 'preparing' | 'held' | 'closed' | 'called-off';

const OfficeRule = v.strictObject({
	/** The post that who is elected holds from the day of the congress. */
	post: v.string(),
	/** Whether the level above must approve the election. */
	needsApproval: v.boolean()
});
const office = v.picklist(OFFICES);
const OfficesOfUnit = v.partial(v.strictObject(v.entriesFromList(OFFICES, OfficeRule)));

const CongressParameters = v.strictObject({
	/** Of those summoned, who must be there. */
	presence: Share,
	/** Of the units that may send somebody, those that must be represented. */
	represented: Share,
	/** Fewest delegates that a cell sends. */
	leastOfCell: v.number(),
	offices: v.strictObject({
		commune: OfficesOfUnit,
		cell: OfficesOfUnit
	}),
	singleSeat: v.array(office),
	/** Who is elected to these must have been elected to the committee. */
	mustBeOfCommittee: v.array(office)
});
export type CongressRules = RuleSet<v.InferOutput<typeof CongressParameters>>;
export const congressRules: CongressRules[] = readRuleSets(file, CongressParameters);

/** Offices that a congress of such a unit fills, in the order of their election. */
export const officesOf = (unitKind: string, { parameters }: CongressRules): Office[] =>
	OFFICES.filter((one) => officeRule(unitKind, one, { parameters }) !== undefined);

export const officeRule = (unitKind: string, one: Office, { parameters }: Pick<CongressRules, 'parameters'>) =>
	(unitKind === 'commune' ? parameters.offices.commune : parameters.offices.cell)[one];

export type Presence = { summoned: number; present: number; organisations: number; represented: number };

/**
 * Why a congress is not valid: too few of those summoned are there, or too few units are represented.
 * @source Statutes of the Party, Article 11
 */
export function whyNotValid(
	{ summoned, present, organisations, represented }: Presence,
	form: CongressForm,
	{ parameters }: CongressRules
): Refusal | undefined {
	if (present > summoned) return { code: 'meetings.congress-more-than-summoned', facts: { present, summoned } };
	const needed = neededOf(summoned, parameters.presence);
	if (summoned === 0 || present < needed)
		return { code: 'meetings.congress-too-few', facts: { present, summoned, needed } };
	if (form === 'members') return undefined;
	if (represented > organisations)
		return { code: 'meetings.congress-more-units', facts: { represented, organisations } };
	const units = neededOf(organisations, parameters.represented);
	return represented < units
		? { code: 'meetings.congress-too-few-units', facts: { represented, organisations, needed: units } }
		: undefined;
}

/**
 * Delegates by cell in proportion to official members: each cell the fewest there may be, the rest by largest
 * remainder. A proposal; people decide. Adds up to `total`, unless the cells alone need more.
 */
export function proposeSeats(
	cells: readonly { code: string; official: number }[],
	total: number,
	{ parameters: { leastOfCell } }: CongressRules
): Map<string, number> {
	const seats = new Map(cells.map(({ code, official }) => [code, Math.min(official, leastOfCell)]));
	const given = [...seats.values()].reduce((sum, one) => sum + one, 0);
	const left = cells.map(({ code, official }) => ({ code, official: official - (seats.get(code) ?? 0) }));
	const members = left.reduce((sum, { official }) => sum + official, 0);
	const more = Math.min(Math.max(0, total - given), members);
	const parts = left.map(({ code, official }) => {
		const share = official * more;
		return { code, whole: (share - (share % members || 0)) / (members || 1), rest: members ? share % members : 0 };
	});
	for (const { code, whole } of parts) seats.set(code, (seats.get(code) ?? 0) + whole);
	const open = more - parts.reduce((sum, { whole }) => sum + whole, 0);
	for (const { code } of parts.toSorted((a, b) => b.rest - a.rest || (a.code < b.code ? -1 : 1)).slice(0, open))
		seats.set(code, (seats.get(code) ?? 0) + 1);
	return seats;
}

/** Why a cell's delegates cannot be these: more or fewer elected than it sends, or somebody twice. */
export function whyNotDelegates(
	delegates: readonly { memberId: string; kind: DelegateKind }[],
	seats: number
): Refusal | undefined {
	if (new Set(delegates.map(({ memberId }) => memberId)).size < delegates.length)
		return { code: 'meetings.congress-delegate-twice' };
	const elected = delegates.filter(({ kind }) => kind === 'elected').length;
	return elected === seats ? undefined : { code: 'meetings.congress-delegates-not-seats', facts: { elected, seats } };
}

/** Why a step of a congress cannot be taken in its state. */
export function whyNotWhile(state: CongressState, wanted: CongressState): Refusal | undefined {
	return state === wanted ? undefined : { code: `meetings.congress-is-${state}` };
}
