import * as v from 'valibot';
import { type RuleSet, readRuleSets } from '#lib/rule-sets.ts';
import type { AgendaItem, CellKind, MeetingKind } from './record.ts';
import file from './rules-data/agenda.json' with { type: 'json' };

const AgendaRules = v.strictObject({
	items: v.array(
		v.strictObject({
			kind: v.picklist([
				'opening',
				'last-month',
				'information',
				'theme',
				'discussion',
				'self-criticism',
				'matters',
				'resolution',
				'scoring',
				'closing',
				'other'
			]),
			title: v.strictObject({ vi: v.string(), en: v.string() }),
			minutes: v.pipe(v.number(), v.integer(), v.minValue(1)),
			meetingKinds: v.array(v.picklist(['regular', 'thematic', 'combined'])),
			/** Kinds of cell that have this item; all where absent. */
			cellKinds: v.optional(
				v.array(v.picklist(['village', 'office', 'school', 'health', 'military', 'police', 'enterprise']))
			),
			/** Takes a share of the minutes that a longer meeting has to spare. */
			takesSpareMinutes: v.optional(v.boolean())
		})
	)
});
export type MeetingAgendaRules = RuleSet<v.InferOutput<typeof AgendaRules>>;

export const meetingAgendaRules: MeetingAgendaRules[] = readRuleSets(file, AgendaRules);

export type ProposedItem = Pick<AgendaItem, 'position' | 'kind' | 'title' | 'plannedMinutes'>;

export type AgendaFacts = {
	/** Subject of the thematic part. */
	theme?: string;
	/** Member who presents it. */
	presenter?: string;
	/** Fewest minutes that the meeting lasts: the items are stretched to fill them. */
	minMinutes: number;
	/** Language of the titles; papers are Vietnamese. */
	locale?: 'vi' | 'en';
};

const PRESENTS = { vi: 'trình bày: đồng chí', en: 'presented by' };

/** The agenda that a cell of this kind would start from. People change it as they need. */
export function agendaFor(
	cellKind: CellKind,
	meetingKind: MeetingKind,
	{ theme, presenter, minMinutes, locale = 'vi' }: AgendaFacts,
	rules: MeetingAgendaRules
): ProposedItem[] {
	const items = rules.parameters.items.filter(
		(item) => item.meetingKinds.includes(meetingKind) && (item.cellKinds?.includes(cellKind) ?? true)
	);
	const spare = Math.max(0, minMinutes - items.reduce((sum, item) => sum + item.minutes, 0));
	const takers = items.filter((item) => item.takesSpareMinutes);
	const share = Math.floor(spare / Math.max(1, takers.length));

	const presents = presenter ? ` (${PRESENTS[locale]} ${presenter})` : '';

	return items.map((item, index) => {
		const isLastTaker = item === takers.at(-1);
		const more = isLastTaker ? spare - share * (takers.length - 1) : item.takesSpareMinutes ? share : 0;
		return {
			position: index + 1,
			kind: item.kind,
			title: item.kind === 'theme' && theme ? `${item.title[locale]}: ${theme}${presents}` : item.title[locale],
			plannedMinutes: item.minutes + more
		};
	});
}
