import * as v from 'valibot';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import { unitOrHeirByCode } from '#lib/commands/targets.ts';
import { rowId } from '#lib/ids.ts';
import { done, type Result, refused } from '#lib/result.ts';
import { ruleSetId, ruleSetInForce } from '#lib/rule-sets.ts';
import { agendaFor, meetingAgendaRules } from '../agenda.ts';
import { meetingCycleRules, minMinutesOf } from '../cycle.ts';
import { dayOf } from '../moments.ts';
import { monthText, type PlanFacts, whyNotPlan } from '../planning.ts';
import type { MeetingKind } from '../record.ts';
import { readThemeToTakeUp, takeUpTheme } from '../year/server/take-up-theme.ts';
import { planEntries } from '../commands.ts';
import { readCell } from './read-cell.ts';
import { readMeetingRecord } from './read-record.ts';
import { cycleOf } from '../rules-of.ts';
import { writeCellMonth } from './write-cell-month.ts';

/** What a meeting is planned with; the theme of the cell's year goes before a text of its own. */
type Plan = {
	month: string;
	kind: MeetingKind;
	startsAt: string;
	place: string;
	theme: string;
	themeId?: string;
};

/** Plans a cell's meeting of a month, with the agenda that such a cell starts from. */
export const planMeeting = defineCommand({
	name: 'meetings.plan-meeting',
	does: 'Plans the meeting of a cell for a month, with a proposed agenda.',
	needs: 'grant',
	input: v.strictObject(planEntries),
	target: (tx, input) => unitOrHeirByCode(tx, input.unitCode),
	run: async (act, { unitCode, ...plan }) => planInCell(act, await readCell(act), plan, act.commandId)
});

/**
 * @param unit the cell of the command
 * @param id of the meeting that comes of it
 */
export async function planInCell(
	act: Act,
	unit: PlanFacts['unit'],
	{ themeId, ...plan }: Plan,
	id: string
): Promise<Result<{ id: string }>> {
	const { tx, target, today, caller, record } = act;
	const refusal = whyNotPlan({ month: plan.month, startsAt: plan.startsAt, today, unit });
	if (refusal) return refused(refusal);
	const theme = themeId && plan.kind !== 'regular' ? await readThemeToTakeUp(act, themeId) : undefined;
	if (theme && 'code' in theme) return refused(theme);

	const { communeId, unitId } = target;
	const planned = await tx
		.insertInto('meeting')
		.values({
			communeId,
			unitId,
			id,
			...plan,
			theme: plan.theme || theme?.title || '',
			cycleRuleSetId: ruleSetId(ruleSetInForce(meetingCycleRules, dayOf(plan.startsAt))),
			createdBy: caller.personId
		})
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst();
	if (planned.numInsertedOrUpdatedRows === 0n)
		return refused({ code: 'meetings.second-in-month', facts: { month: monthText(plan.month) } });

	await proposeAgenda(act, id, theme?.presenterName);
	if (theme) await takeUpTheme(act, id, theme);
	await writeCellMonth(tx, { key: { communeId, unitId, meetingId: id }, month: plan.month });
	const { month, kind, startsAt } = plan;
	record('meetings.planned', { meetingId: id, month, kind, startsAt, themeId: theme?.id });
	return done({ id });
}

async function proposeAgenda({ tx, target }: Act, meetingId: string, presenter?: string): Promise<void> {
	const meeting = await readMeetingRecord(tx, meetingId);
	if (!meeting) throw new Error(`meeting ${meetingId} was planned and is not there`);
	const { communeId, unitId } = target;
	const on = dayOf(meeting.startsAt);
	const minMinutes = minMinutesOf(meeting, cycleOf(meeting, ruleSetId(ruleSetInForce(meetingCycleRules, on))));
	const items = agendaFor(
		meeting.unit.cellKind,
		meeting.kind,
		{ theme: meeting.theme, presenter, minMinutes },
		ruleSetInForce(meetingAgendaRules, on)
	);
	if (items.length === 0) return;
	await tx
		.insertInto('agendaItem')
		.values(items.map((item, index) => ({ communeId, unitId, meetingId, id: rowId(meetingId, index), ...item })))
		.execute();
}
