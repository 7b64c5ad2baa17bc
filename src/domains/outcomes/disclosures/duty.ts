import * as v from 'valibot';
import { addWorkingDays } from '#domains/organisation/calendar/index.ts';
import { addDays, daysBetween, type LocalDate } from '#lib/local-date.ts';
import { type RuleSet, readRuleSets } from '#lib/rule-sets.ts';
import file from '../rules-data/disclosure.json' with { type: 'json' };

/** @source Law on Grassroots Democracy 2022, art. 12 */
export const PUBLICATION_FORMS = [
	'posting',
	'portal',
	'loudspeaker',
	'village-head',
	'letter',
	'dialogue',
	'meeting',
	'organisations',
	'network',
	'other'
] as const;
export type PublicationForm = (typeof PUBLICATION_FORMS)[number];

const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const Disclosure = v.strictObject({
	/** The kinds of content that are made public, art. 11. */
	items: v.array(
		v.strictObject({ item: count, name: v.strictObject({ vi: v.string(), en: v.string() }), verified: v.boolean() })
	),
	/** From the day of the decision on. */
	withinWorkingDays: count,
	withinVerified: v.boolean(),
	/** Consecutive days that a form lasts at least. */
	leastDays: v.strictObject({ posting: count, loudspeaker: count }),
	/** Items that heads of villages are told too, and tell their people. */
	toVillageHeads: v.array(count)
});
export type DisclosureRules = RuleSet<v.InferOutput<typeof Disclosure>>;
export const disclosureRules: DisclosureRules[] = readRuleSets(file, Disclosure);

export const ITEM_NUMBERS: readonly number[] = disclosureRules.at(-1)!.parameters.items.map(({ item }) => item);

/** Last day on which something decided on a day is made public in time. */
export const disclosureDueOn = (decidedOn: LocalDate, { parameters }: DisclosureRules): LocalDate =>
	addWorkingDays(decidedOn, parameters.withinWorkingDays);

export type Publication = { form: PublicationForm; from: LocalDate; to: LocalDate | null };

/** due: not yet, and in time; late: not yet, or too late; open: out, its days still run; short: taken down too early. */
export type DisclosureState = 'due' | 'late' | 'open' | 'short' | 'complied';

export type DisclosureStanding = {
	state: DisclosureState;
	/** First day on which it was public, in any form. */
	publishedOn?: LocalDate;
	isTooLate: boolean;
	/** Last day on which what hangs now may be taken down at the earliest. */
	openUntil?: LocalDate;
	/** Heads of villages have to be told and were not. */
	lacksVillageHeads: boolean;
};

/** How a duty of publication stands on a day. */
export function standingOfDisclosure(
	{ item, dueOn }: { item: number; dueOn: LocalDate },
	publications: readonly Publication[],
	today: LocalDate,
	{ parameters }: DisclosureRules
): DisclosureStanding {
	const publishedOn = publications.map(({ from }) => from).toSorted()[0];
	const lacksVillageHeads =
		parameters.toVillageHeads.includes(item) && !publications.some(({ form }) => form === 'village-head');
	if (!publishedOn) return { state: today > dueOn ? 'late' : 'due', isTooLate: today > dueOn, lacksVillageHeads };
	const told = { publishedOn, isTooLate: publishedOn > dueOn, lacksVillageHeads };
	const least = (form: PublicationForm) => parameters.leastDays[form as 'posting'] ?? 0;
	const lasting = publications.filter(({ form }) => least(form) > 0);
	const lasts = ({ form, from, to }: Publication) => daysBetween(from, to ?? today) + 1 >= least(form);
	if (lasting.length === 0 || lasting.some(lasts)) return { ...told, state: told.isTooLate ? 'late' : 'complied' };
	const running = lasting.filter(({ to }) => to === null || to >= today);
	if (running.length === 0) return { ...told, state: 'short' };
	const last = running.map(({ form, from }) => addDays(from, least(form) - 1)).toSorted()[0];
	return { ...told, state: 'open', openUntil: last };
}
