import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import { dayOf } from '../moments.ts';
import type { MeetingRecord, PersonRef, RollEntry } from '../record.ts';
import { type OwnRow, ownContent, readOwnRow } from './own-row.ts';
import { postOnPaper } from './post-on-paper.ts';
import { partsObject } from './record-sql.ts';
import { rollOf } from './roll-sql.ts';
import { earlierTasksOf, tasksOf } from './tasks-sql.ts';

/** A meeting with what only its pages need beside the record. */
export type MeetingRead = {
	record: MeetingRecord;
	communeId: number;
	/** Rule set of the monthly cycle that it was planned under. */
	cycleRuleSetId: string;
	draftContent: string;
	publishedAt?: string;
	papers: { id: string; name: string; fileId: string }[];
};

/** What of the record the first signature fixes: read from then on as it was signed, whatever moves on around it. */
export type SettledContent = Omit<MeetingRecord, 'state' | 'minutesNumber' | 'signatures' | 'addenda' | 'lockedHash'>;

/** Everything known of a meeting; undefined if it is not there, or not for this reader. */
export const readMeetingRecord = async (tx: Tx, meetingId: string): Promise<MeetingRecord | undefined> =>
	(await readMeeting(tx, meetingId))?.record;

/** The same with what its pages need beside: its own row, and one more query while nobody has signed. */
export async function readMeeting(tx: Tx, meetingId: string): Promise<MeetingRead | undefined> {
	const row = await readOwnRow(tx, meetingId);
	if (!row) return undefined;
	const content = row.settled ?? (await readLiveContent(tx, row));
	return {
		record: {
			...content,
			state: row.state,
			signatures: row.signatures,
			addenda: row.addenda,
			...(row.minutesNumber !== null && { minutesNumber: row.minutesNumber }),
			...(row.lockedHash !== null && { lockedHash: row.lockedHash })
		},
		communeId: row.communeId,
		cycleRuleSetId: row.cycleRuleSetId,
		draftContent: row.draftContent,
		...(row.publishedAt !== null && { publishedAt: row.publishedAt }),
		papers: row.papers
	};
}

type Parts = Pick<
	SettledContent,
	| 'unit'
	| 'manner'
	| 'guests'
	| 'agenda'
	| 'statements'
	| 'stories'
	| 'matters'
	| 'notes'
	| 'votes'
	| 'reservations'
	| 'resolution'
	| 'tasks'
	| 'earlierTasks'
	| 'score'
> & { roll: (RollEntry & { postCode?: string })[]; isAssigned: boolean };

async function readLiveContent(tx: Tx, row: OwnRow): Promise<SettledContent> {
	const opensAt = row.openedAt ?? row.startsAt;
	const of = {
		communeId: row.communeId,
		id: row.id,
		unitId: row.unitId,
		day: dayOf(opensAt),
		opensAt,
		isOpened: row.openedAt !== null,
		hasCarriedOver: row.closedAt !== null && row.kind !== 'thematic'
	};
	const { rows } = await sql<{ parts: Parts }>`
		select ${partsObject(of, rollOf(of), tasksOf(of), earlierTasksOf(of))} as parts`.execute(tx);
	const { roll: entries, isAssigned, ...parts } = rows[0]!.parts;
	const roll = entries.map(({ postCode, ...entry }) => (postCode ? { ...entry, post: postOnPaper(postCode) } : entry));
	const chair = personOf(roll, row.chairId);
	const minuteSecretary = personOf(roll, row.minuteSecretaryId);
	return {
		...ownContent(row, isAssigned, parts.resolution),
		...parts,
		roll,
		...(chair && { chair }),
		...(minuteSecretary && { minuteSecretary })
	};
}

function personOf(roll: RollEntry[], memberId: string | null): PersonRef | undefined {
	const entry = roll.find((candidate) => candidate.memberId === memberId);
	return entry && { memberId: entry.memberId, name: entry.name, ...(entry.post && { post: entry.post }) };
}
