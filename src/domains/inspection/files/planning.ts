import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import { type Body, isSupervision, type Kind } from './inspection.ts';
import type { InspectionRules } from './rules.ts';

export type Planned = {
	body: Body;
	kind: Kind;
	subject: 'unit' | 'member';
	why: string;
	year: number;
	today: LocalDate;
	/** Whether the subject is the person who plans. */
	isOwn: boolean;
	/** Whether the subject belongs to, or stands below, the unit that inspects. */
	isBelow: boolean;
	/** Of a cell that inspects. */
	hasCommittee: boolean;
	members: number;
};

/** Why this cannot be planned, or undefined if it can. @source party-work handbook, 8.1 and 8.2 */
export function whyNotPlan(planned: Planned, { parameters }: InspectionRules): Refusal | undefined {
	const { body, kind, subject, why, year, today } = planned;
	if (planned.isOwn) return { code: 'inspection.about-oneself' };
	if (!parameters.kinds[body].includes(kind)) return { code: `inspection.kind-not-for-${body}` };
	if (body === 'cell' && subject === 'unit') return { code: 'inspection.cell-inspects-members' };
	if (!planned.isBelow) return { code: 'inspection.subject-not-below' };
	const from = parameters.thematicInCellFromMembers;
	if (body === 'cell' && kind === 'thematic-supervision' && !planned.hasCommittee && planned.members < from)
		return { code: 'inspection.cell-too-small', facts: { from, members: planned.members } };
	if (kind === 'signs' && !why) return { code: 'inspection.signs-needed' };
	const thisYear = Number(today.slice(0, 4));
	if (year < thisYear || year > thisYear + 1) return { code: 'inspection.year-too-far', facts: { year: thisYear } };
	return undefined;
}

/** Calendar days from the beginning to the conclusion. */
export const daysFor = ({ body, kind }: { body: Body; kind: Kind }, { parameters }: InspectionRules): number =>
	isSupervision(kind) ? parameters.supervisionDays : parameters.days[body];
