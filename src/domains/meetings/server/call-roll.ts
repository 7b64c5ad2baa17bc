import { sql } from 'kysely';
import type { Act } from '#lib/commands/command.ts';
import { type Call, lastCalls, whyNotCall } from '../calling.ts';
import type { Refusal } from '#lib/result.ts';
import type { MeetingHead } from './meeting-head.ts';
import { writeCellMonth } from './write-cell-month.ts';

/** Writes calls of the roll, all of them or, with a reason why not, none. */
export async function callRoll(
	{ tx, now }: Act,
	{ key, month }: MeetingHead,
	entries: Call[]
): Promise<Refusal | undefined> {
	const roll = await tx
		.selectFrom('meetingRoll')
		.where('communeId', '=', key.communeId)
		.where('meetingId', '=', key.meetingId)
		.select(['memberId', 'name', 'isSuspended'])
		.execute();
	const refusal = whyNotCall(roll, entries);
	if (refusal) return refusal;
	const called = lastCalls(entries);
	await sql`
		update meeting_roll r set presence = c.presence,
			reason = case when c.presence = 'present' then '' else c.reason end,
			recorded_at = case when c.presence <> 'unrecorded' then ${now}::timestamptz end
		from jsonb_to_recordset(${JSON.stringify(called)}) as c("memberId" uuid, presence text, reason text)
		where r.commune_id = ${key.communeId} and r.meeting_id = ${key.meetingId} and r.member_id = c."memberId"`.execute(
		tx
	);
	await writeCellMonth(tx, { key, month });
	return undefined;
}
