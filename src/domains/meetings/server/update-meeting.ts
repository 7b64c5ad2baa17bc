import type { Updateable } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { DB } from '#lib/db/schema.gen.ts';
import type { MeetingKey } from './meeting-head.ts';

/** Writes fields of the meeting's own row. */
export const updateMeeting = (tx: Tx, { communeId, meetingId }: MeetingKey, change: Updateable<DB['meeting']>) =>
	tx.updateTable('meeting').set(change).where('communeId', '=', communeId).where('id', '=', meetingId).execute();
