import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { MeetingKey } from '../../server/meeting-head.ts';

/** The groups' sittings go along when their meeting moves, each as long after its beginning as before. */
export const moveSittings = (tx: Tx, { communeId, meetingId }: MeetingKey, from: string, to: string) =>
	sql`update meeting_sitting set starts_at = starts_at + (${to}::timestamptz - ${from}::timestamptz)
		where commune_id = ${communeId} and meeting_id = ${meetingId}`.execute(tx);
