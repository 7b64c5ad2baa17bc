import * as v from 'valibot';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { ruleSetId, ruleSetInForce } from '#lib/rule-sets.ts';
import { agendaFor, meetingAgendaRules } from '../agenda.ts';
import { meetingCycleRules, minMinutesOf } from '../cycle.ts';
import { dayOf } from '../moments.ts';
import { monthText, whyNotPlan } from '../planning.ts';
import { meetingKind, month } from './choices.ts';
import { readCell } from './read-cell.ts';
import { readMeetingRecord } from './read-record.ts';
import { cycleOf } from './rules-of.ts';
import { writeCellMonth } from './write-cell-month.ts';

/** Plans a cell's meeting of a month, with the agenda that such a cell starts from. */
export const planMeeting = defineCommand({
	name: 'meetings.plan-meeting',
	does: 'Plans the meeting of a cell for a month, with a proposed agenda.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		month,
		kind: meetingKind,
		startsAt: field.moment,
		place: field.filled(200),
		theme: v.optional(field.text(150), '')
	}),
	target: (tx, input) => unitByCode(tx, input.unitCode),
	async run(act, input) {
		const { tx, target, today, caller, record } = act;
		const unit = await readCell(act);
		const refusal = whyNotPlan({ month: input.month, startsAt: input.startsAt, today, unit });
		if (refusal) return refused(refusal);

		const { communeId, unitId } = target;
		const id = newId();
		const planned = await tx
			.insertInto('meeting')
			.values({
				communeId,
				unitId,
				id,
				kind: input.kind,
				month: input.month,
				startsAt: input.startsAt,
				place: input.place,
				theme: input.theme,
				cycleRuleSetId: ruleSetId(ruleSetInForce(meetingCycleRules, dayOf(input.startsAt))),
				createdBy: caller.personId
			})
			.onConflict((conflict) => conflict.doNothing())
			.executeTakeFirst();
		if (planned.numInsertedOrUpdatedRows === 0n)
			return refused({ code: 'meetings.second-in-month', facts: { month: monthText(input.month) } });

		await proposeAgenda(act, id);
		await writeCellMonth(tx, { key: { communeId, unitId, meetingId: id }, month: input.month });
		record('meetings.planned', { meetingId: id, month: input.month, kind: input.kind, startsAt: input.startsAt });
		return done({ id });
	}
});

async function proposeAgenda({ tx, target }: Act, meetingId: string): Promise<void> {
	const meeting = await readMeetingRecord(tx, meetingId);
	if (!meeting) throw new Error(`meeting ${meetingId} was planned and is not there`);
	const { communeId, unitId } = target;
	const on = dayOf(meeting.startsAt);
	const minMinutes = minMinutesOf(meeting, cycleOf(meeting, ruleSetId(ruleSetInForce(meetingCycleRules, on))));
	const items = agendaFor(
		meeting.unit.cellKind,
		meeting.kind,
		{ theme: meeting.theme, minMinutes },
		ruleSetInForce(meetingAgendaRules, on)
	);
	if (items.length === 0) return;
	await tx
		.insertInto('agendaItem')
		.values(items.map((item) => ({ communeId, unitId, meetingId, id: newId(), ...item })))
		.execute();
}
