import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import { CHANNEL } from '#lib/live/server/listener.ts';
import type { MeetingKey } from '../../server/meeting-head.ts';

/** The name under which all server processes know the room of a meeting. */
export const roomKeyOf = ({ communeId, meetingId }: Pick<MeetingKey, 'communeId' | 'meetingId'>): string =>
	`meeting:${communeId}:${meetingId}`;

/** Tells every server process, once this transaction is done, that the meeting changed. */
export const tellRoom = (tx: Tx, key: MeetingKey): Promise<unknown> =>
	sql`select pg_notify(${CHANNEL}, ${roomKeyOf(key)})`.execute(tx);
