import { rowId } from '#lib/ids.ts';
import type { Refusal } from '#lib/result.ts';
import { ruleSetId, ruleSetInForce } from '#lib/rule-sets.ts';
import { agendaFor, meetingAgendaRules } from '../agenda.ts';
import { whyNotReplace, whyNotSetAgendaNow } from '../agenda-change.ts';
import { isSummoned } from '../attendance.ts';
import { meetingCycleRules, minMinutesOf } from '../cycle.ts';
import { mannerRulesOn, whyNotInManner } from '../manner/manner.ts';
import { whyNotAt } from '../moment-in-time.ts';
import { dayOf } from '../moments.ts';
import { whyNotMetBefore, whyNotNotify, whyNotOpen } from '../opening.ts';
import { monthText, whyNotMeet, whyNotPlan, whyNotTurn } from '../planning.ts';
import type { AgendaItem, Conditions, MeetingKind, MeetingRecord } from '../record.ts';
import { whyNotAppoint } from '../recording.ts';
import { attendanceOf, cycleOf, heldOn, whyBarredFrom } from '../rules-of.ts';
import { ballotsUncounted } from './ballots.ts';
import { uncalled } from './derive.ts';
import { type Parts, writeDraft } from './draft.ts';
import { type CellWork, momentOf, NOT_FOUND, type Work, withManner } from './work.ts';

type Plan = {
	month: string;
	kind: MeetingKind;
	startsAt: string;
	place: string;
	theme: string;
	themeId?: string | undefined;
};

export function planMeeting({ cell, commandId, today }: CellWork, plan: Plan): Refusal | undefined {
	const { month, kind, place, theme, startsAt } = plan;
	const refusal = whyNotPlan({ month, startsAt, today, unit: cell.plan });
	if (refusal) return refusal;
	// Themes of the year lie beside the cell, to be read: a meeting takes one up where there is signal.
	if (plan.themeId && kind !== 'regular') return { code: 'meetings.theme-unknown' };
	if (kind !== 'thematic' && hasRegularIn(cell, month))
		return { code: 'meetings.second-in-month', facts: { month: monthText(month) } };

	const on = dayOf(startsAt);
	const cycleRuleSetId = ruleSetId(ruleSetInForce(meetingCycleRules, on));
	const record: MeetingRecord = {
		id: commandId,
		unit: cell.unit,
		kind,
		month,
		state: 'planned',
		startsAt: momentOf(startsAt, startsAt),
		place,
		...(theme && { theme }),
		preparation: {
			hasDraftContent: false,
			hasDraftResolution: false,
			papers: [],
			...(cell.isAssigned && { assignedTold: false })
		},
		roll: cell.members.map(uncalled),
		guests: [],
		agenda: [],
		statements: [],
		matters: [],
		notes: [],
		votes: [],
		reservations: [],
		tasks: [],
		earlierTasks: [],
		signatures: [],
		addenda: []
	};
	const minMinutes = minMinutesOf(record, cycleOf(record, cycleRuleSetId));
	const items = agendaFor(
		cell.unit.cellKind,
		kind,
		{ ...(theme && { theme }), minMinutes },
		ruleSetInForce(meetingAgendaRules, on)
	);
	record.agenda = items.map((item, index) => ({ id: rowId(commandId, index), ...item }));
	cell.meetings.push({ record, cycleRuleSetId, draftContent: '', ballots: [] });
	return undefined;
}

const hasRegularIn = ({ meetings, earlier }: CellWork['cell'], month: string): boolean =>
	[...meetings.map(({ record }) => record).filter(({ state }) => state !== 'cancelled'), ...earlier].some(
		(other) => other.kind !== 'thematic' && other.month === month
	);

type PlanChange = {
	startsAt?: string | undefined;
	place?: string | undefined;
	kind?: 'regular' | 'combined' | undefined;
	theme?: string | undefined;
};

export function changePlan({ cell, record, today }: Work, change: PlanChange): Refusal | undefined {
	const { startsAt, place, kind, theme } = change;
	const refusal =
		whyNotTurn(record, kind) ??
		(startsAt ? whyNotPlan({ month: record.month, startsAt, today, unit: cell.plan }) : undefined);
	if (refusal) return refusal;
	if (startsAt) moveTo(record, momentOf(startsAt, startsAt));
	if (place !== undefined) record.place = place;
	if (kind !== undefined) record.kind = kind;
	if (theme) record.theme = theme;
	else if (theme === '') delete record.theme;
	return undefined;
}

/** The groups' sittings go along, each as long after the meeting's beginning as before. */
function moveTo(record: MeetingRecord, startsAt: string): void {
	const by = Date.parse(startsAt) - Date.parse(record.startsAt);
	for (const sitting of record.manner?.sittings ?? [])
		sitting.startsAt = new Date(Date.parse(sitting.startsAt) + by).toISOString();
	record.startsAt = startsAt;
}

export function cancelMeeting({ record, meeting }: Work): Refusal | undefined {
	const [uncounted] = ballotsUncounted(meeting);
	if (uncounted) return uncounted;
	record.state = 'cancelled';
	return undefined;
}

type Needed = { isRoomReady: boolean; equipment: Conditions['equipment']; budgetDong?: number | undefined };

export function setConditions({ record }: Work, { budgetDong, ...needed }: Needed): undefined {
	record.preparation.conditions = { ...needed, ...(budgetDong !== undefined && { budgetDong }) };
}

type Met = { committeeMetOn: string; committeeAttendees: string[]; committeeMinutes: string };

export function recordPreparation({ record, today }: Work, met: Met): Refusal | undefined {
	const { committeeMetOn, committeeAttendees, committeeMinutes } = met;
	const refusal = whyNotMetBefore(record, committeeMetOn, today);
	if (refusal) return refusal;
	const { committeeAttendees: _a, committeeMinutes: _m, ...rest } = record.preparation;
	record.preparation = {
		...rest,
		committeeMetOn,
		...(committeeMinutes && { committeeMinutes }),
		...(committeeAttendees.length > 0 && { committeeAttendees })
	};
	return undefined;
}

type Draft = Parts & { content: string; at?: string | undefined };

export function setDraft(work: Work, { content, at, ...parts }: Draft): Refusal | undefined {
	const draftedAt = momentOf(at, work.now);
	const refusal = whyNotAt(draftedAt, work.now) ?? writeDraft(work, parts, draftedAt);
	if (refusal) return refusal;
	work.meeting.draftContent = content;
	return undefined;
}

type Items = {
	items: { id?: string | undefined; kind: AgendaItem['kind']; title: string; plannedMinutes: number }[];
};

export function setAgenda({ record, commandId }: Work, { items }: Items): Refusal | undefined {
	const refusal =
		whyNotSetAgendaNow(record.state) ??
		whyBarredFrom(
			withManner(record),
			items.map(({ title }) => title)
		) ??
		whyNotReplace(
			record.agenda,
			items.map(({ id }) => id)
		);
	if (refusal) return refusal;
	record.agenda = items.map(({ id, ...item }, index) => ({
		...record.agenda.find((one) => one.id === id),
		...item,
		id: id ?? rowId(commandId, index),
		position: index + 1
	}));
	return undefined;
}

export const removePaper = ({ record }: Work, { paperId }: { paperId: string }): Refusal | undefined => {
	const { papers } = record.preparation;
	if (!papers.some(({ id }) => id === paperId)) return NOT_FOUND;
	record.preparation.papers = papers.filter(({ id }) => id !== paperId);
	return undefined;
};

/** Members are told by word of mouth now, and once more by the server if the meeting is still to come. */
export function sendNotice({ cell, record, now }: Work, { at }: { at?: string | undefined }): Refusal | undefined {
	const toldAt = momentOf(at, now);
	const refusal =
		whyNotAt(toldAt, now) ?? whyNotNotify(record, toldAt) ?? whyNotMeet(cell.plan, dayOf(record.startsAt));
	if (refusal) return refusal;
	const rules = attendanceOf(record);
	if (!record.roll.some((entry) => isSummoned(entry, rules))) return { code: 'meetings.roll-empty' };
	const { preparation } = record;
	record.state = 'notified';
	preparation.noticeSentAt ??= toldAt;
	if (preparation.papers.length > 0) preparation.papersSentAt ??= toldAt;
	if (cell.isAssigned) preparation.assignedTold = true;
	return undefined;
}

type Pair = { chairId?: string | undefined; minuteSecretaryId?: string | undefined };

export function appoint({ record }: Work, { chairId, minuteSecretaryId }: Pair): Refusal | undefined {
	const refusal = whyNotSetAgendaNow(record.state);
	if (refusal) return refusal;
	return setOfficers(record, chairId ?? record.chair?.memberId, minuteSecretaryId ?? record.minuteSecretary?.memberId);
}

/** Names come from the roll when the cell is refreshed. */
function setOfficers(record: MeetingRecord, chairId?: string, minuteSecretaryId?: string): Refusal | undefined {
	const chair = chairId ? { memberId: chairId, name: '' } : undefined;
	const minuteSecretary = minuteSecretaryId ? { memberId: minuteSecretaryId, name: '' } : undefined;
	const refusal = whyNotAppoint(record, chair, minuteSecretary);
	if (refusal) return refusal;
	if (chair) record.chair = chair;
	if (minuteSecretary) record.minuteSecretary = minuteSecretary;
	return undefined;
}

type Opening = { chairId: string; minuteSecretaryId: string; at?: string | undefined };

export function openMeeting(work: Work, { chairId, minuteSecretaryId, at }: Opening): Refusal | undefined {
	const { cell, record, now } = work;
	const openedAt = momentOf(at, now);
	const on = dayOf(openedAt);
	const refusal =
		whyNotAt(openedAt, now) ??
		whyNotOpen(record, on) ??
		whyNotMeet(cell.plan, on) ??
		whyNotAppoint(record, { memberId: chairId }, { memberId: minuteSecretaryId }) ??
		whyNotHeldSo(work) ??
		setOfficers(record, chairId, minuteSecretaryId);
	if (refusal) return refusal;
	record.state = 'open';
	record.openedAt = openedAt;
	cell.waiting = [];
	return undefined;
}

/**
 * The roll may have changed since somebody chose how the meeting is held, so the rule is asked again. Groups stay behind:
 * a meeting by group rests on the sittings that were planned, and the server asks whether they still fit.
 */
function whyNotHeldSo({ record }: Work): Refusal | undefined {
	const { manner } = record;
	if (!manner) return undefined;
	const rules = mannerRulesOn(heldOn({ startsAt: record.startsAt }));
	if (!rules) return { code: 'meetings.manner-no-rule' };
	if (manner.kind === 'by-group') return undefined;
	const titles = [...record.agenda.map(({ title }) => title), ...record.preparation.papers.map(({ name }) => name)];
	const hindered = manner.hindered.map(({ memberId }) => memberId);
	return whyNotInManner(manner.kind, { roll: record.roll, hindered, groups: 0, timesThisYear: 0, titles }, rules);
}
