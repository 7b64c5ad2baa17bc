import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { Counted } from '../attendance.ts';
import type { MeetingKey } from './meeting-head.ts';

/** Members of a roll of whom counting knows nothing that tells them apart. */
export type Alike = Counted & { heads: number };

/** Who is alike is counted in the database: a vote in a room of thousands waits for it. */
export const alikeList = (communeId: number, meetingId: string): RawBuilder<Alike[]> => sql`
	coalesce((select jsonb_agg(to_jsonb(a)) from (
		select standing, is_exempt as "isExempt", is_temporarily_away as "isTemporarilyAway", is_suspended as "isSuspended",
			is_on_special_duty as "isOnSpecialDuty", presence, count(*) as heads
		from meeting_roll where commune_id = ${communeId} and meeting_id = ${meetingId} group by 1, 2, 3, 4, 5, 6) a), '[]')`;

export const oneByOne = (alike: Alike[]): Counted[] =>
	alike.flatMap(({ heads, ...entry }) => new Array<Counted>(heads).fill(entry));

/** The roll of an opened meeting, as far as counting asks. */
export async function readCountedRoll(tx: Tx, { communeId, meetingId }: MeetingKey): Promise<Counted[]> {
	const { rows } = await sql<{ alike: Alike[] }>`select ${alikeList(communeId, meetingId)} as alike`.execute(tx);
	return oneByOne(rows[0]!.alike);
}
