import * as v from 'valibot';
import type { Act } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { done, refused } from '#lib/result.ts';
import { monthText, whyNotPlan } from '../planning.ts';
import { meetingKind } from './choices.ts';
import { preparingCommand } from './meeting-command.ts';
import { readMeetingRecord } from './read-record.ts';
import { assignedPersons, summonedPersons, tell } from './tell.ts';
import { writeCellMonth } from './write-cell-month.ts';

/** Changes time, place, kind or theme of a meeting that is still to come; people who were told are told again. */
export const changePlan = preparingCommand({
	name: 'change-plan',
	does: 'Changes time, place, kind or theme of a planned meeting; people who were told are told again.',
	input: {
		startsAt: v.optional(field.moment),
		place: v.optional(field.filled(200)),
		kind: v.optional(meetingKind),
		theme: v.optional(field.text(150))
	},
	async run(act, meeting, { startsAt, place, kind, theme }) {
		const { tx, today, record } = act;
		const { key } = meeting;
		const unit = await tx
			.selectFrom('unit')
			.where('id', '=', key.unitId)
			.select(['kind', 'name', 'validFrom', 'validTo'])
			.executeTakeFirstOrThrow();
		const refusal = startsAt && whyNotPlan({ month: meeting.month, startsAt, today, unit });
		if (refusal) return refused(refusal);
		const standsIn = kind && kind !== 'thematic' && meeting.kind === 'thematic';
		if (standsIn && (await hasRegular(act, meeting.month, key.meetingId)))
			return refused({ code: 'meetings.second-in-month', facts: { month: monthText(meeting.month) } });

		const change = { startsAt, place, kind, theme };
		if (Object.values(change).some((value) => value !== undefined))
			await tx
				.updateTable('meeting')
				.set(change)
				.where('communeId', '=', key.communeId)
				.where('id', '=', key.meetingId)
				.execute();
		if (meeting.state === 'notified' && (startsAt || place)) {
			const changed = await readMeetingRecord(tx, key.meetingId);
			const persons = [...(await summonedPersons(act, changed!)), ...(await assignedPersons(act, changed!))];
			await tell(act, persons, changed!, { kind: 'meetings.told-moved' });
		}
		await writeCellMonth(tx, meeting);
		record('meetings.plan-changed', { meetingId: key.meetingId, startsAt, place, kind });
		return done({ id: key.meetingId });
	}
});

const hasRegular = async ({ tx, target }: Act, month: string, except: string): Promise<boolean> =>
	Boolean(
		await tx
			.selectFrom('meeting')
			.where('communeId', '=', target.communeId)
			.where('unitId', '=', target.unitId)
			.where('month', '=', month)
			.where('kind', '<>', 'thematic')
			.where('state', '<>', 'cancelled')
			.where('id', '<>', except)
			.select('id')
			.executeTakeFirst()
	);
