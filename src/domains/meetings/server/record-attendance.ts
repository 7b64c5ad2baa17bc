import { sql } from 'kysely';
import * as v from 'valibot';
import * as field from '#lib/commands/fields.ts';
import { done, refused } from '#lib/result.ts';
import { recordingCommand } from './meeting-command.ts';
import { writeCellMonth } from './write-cell-month.ts';

const entry = v.strictObject({
	memberId: field.id,
	presence: v.picklist(['unrecorded', 'present', 'excused', 'unexcused']),
	reason: v.optional(field.text(300), '')
});

/** Calls the roll, or part of it. 'unrecorded' takes a call back. */
export const recordAttendance = recordingCommand({
	name: 'record-attendance',
	does: 'Calls the roll or part of it: present, excused with a reason, or unexcused.',
	input: { entries: v.pipe(v.array(entry), v.minLength(1), v.maxLength(500)) },
	async run({ tx, now, record }, { key, month }, { entries }) {
		const roll = await tx
			.selectFrom('meetingRoll')
			.where('communeId', '=', key.communeId)
			.where('meetingId', '=', key.meetingId)
			.select(['memberId', 'name', 'isSuspended'])
			.execute();
		const byId = new Map(roll.map((member) => [member.memberId, member]));
		for (const { memberId, presence, reason } of entries) {
			const member = byId.get(memberId);
			if (!member) return refused({ code: 'meetings.not-on-roll' });
			if (presence === 'excused' && !reason)
				return refused({ code: 'meetings.excuse-missing', facts: { name: member.name } });
			if (presence === 'present' && member.isSuspended)
				return refused({ code: 'meetings.member-suspended', facts: { name: member.name } });
		}
		const called = [...new Map(entries.map((one) => [one.memberId, one])).values()];
		await sql`
			update meeting_roll r set presence = c.presence,
				reason = case when c.presence = 'present' then '' else c.reason end,
				recorded_at = case when c.presence <> 'unrecorded' then ${now}::timestamptz end
			from jsonb_to_recordset(${JSON.stringify(called)}) as c("memberId" uuid, presence text, reason text)
			where r.commune_id = ${key.communeId} and r.meeting_id = ${key.meetingId} and r.member_id = c."memberId"`.execute(
			tx
		);
		await writeCellMonth(tx, { key, month });
		record('meetings.attendance-recorded', { meetingId: key.meetingId, members: called.length });
		return done({ members: called.length });
	}
});
