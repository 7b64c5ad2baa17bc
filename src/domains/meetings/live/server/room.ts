import { sql } from 'kysely';
import { livingSessions } from '#domains/access/server/index.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import type { RoomSource } from '#lib/live/server/room.ts';
import { dayInVietNam, type LocalDate } from '#lib/local-date.ts';
import { whyNotRecord } from '../../recording.ts';
import type { MeetingState } from '../../record.ts';
import { readStanding } from '../../server/standing-in-unit.ts';
import { readRoomState } from './room-state.ts';
import { roomKeyOf } from './tell-room.ts';

const today = (): LocalDate => dayInVietNam(new Date());

/** The room of a meeting, for those who may see the meeting. */
export const roomSource = (communeId: number, meetingId: string): RoomSource => ({
	mayEnter: (caller) => readAs(caller, today(), async (tx) => (await communeOf(tx, meetingId)) !== undefined),
	read: (caller) => readAs(caller, today(), (tx) => readRoomState(tx, communeId, meetingId)),
	livingSessions
});

/**
 * The room of a meeting under the name that all processes know; undefined if the meeting is not there, or not for this
 * reader. In a transaction of its own, done at once: a stream that held one open would keep others waiting for it.
 */
export async function findRoom(caller: Caller, meetingId: string): Promise<FoundRoom | undefined> {
	const communeId = await readAs(caller, today(), (tx) => communeOf(tx, meetingId));
	if (communeId === undefined) return undefined;
	return { key: roomKeyOf({ communeId, meetingId }), source: roomSource(communeId, meetingId) };
}

type FoundRoom = { key: string; source: RoomSource };

const communeOf = async (tx: Tx, meetingId: string): Promise<number | undefined> =>
	(await tx.selectFrom('meeting').where('id', '=', meetingId).select('communeId').executeTakeFirst())?.communeId;

/** Who the reader is in the room. */
export type OwnPlace = {
	unitId: string;
	communeId: number;
	memberId?: string;
	/** Place on the roll, counted from 0; absent for guests and leaders, who are not on it. */
	rollIndex?: number;
	may: { record: boolean; takePart: boolean };
};

/** Undefined if the meeting is not there, or not for this reader. */
export async function readOwnPlace(tx: Tx, caller: Caller, meetingId: string): Promise<OwnPlace | undefined> {
	const meeting = await tx
		.selectFrom('meeting')
		.where('id', '=', meetingId)
		.select(['communeId', 'unitId', 'state', 'chairId', 'minuteSecretaryId'])
		.executeTakeFirst();
	if (!meeting) return undefined;
	const { communeId, unitId, chairId, minuteSecretaryId } = meeting;
	const standing = await readStanding(tx, caller, unitId, today());
	const { rows } = await sql<{ index: number }>`
		select (select count(*) from meeting_roll r where r.commune_id = ${communeId} and r.meeting_id = ${meetingId}
			and (r.sort_key, r.member_id) < (own.sort_key, own.member_id)) as index
		from meeting_roll own where own.commune_id = ${communeId} and own.meeting_id = ${meetingId}
			and own.member_id = ${standing.memberId ?? null}`.execute(tx);
	const named = {
		state: meeting.state as MeetingState,
		...(chairId && { chair: { memberId: chairId } }),
		...(minuteSecretaryId && { minuteSecretary: { memberId: minuteSecretaryId } })
	};
	return {
		unitId,
		communeId,
		memberId: standing.memberId,
		rollIndex: rows[0]?.index,
		may: {
			record: standing.may('give-floor') && !whyNotRecord(named, standing),
			takePart: standing.may('ask-for-floor') && rows.length > 0 && meeting.state === 'open'
		}
	};
}
