import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { MeetingRecord, PersonRef, RollEntry } from '../record.ts';
import { addenda, meetingObject, momentSql, paperFiles, signatures } from './record-sql.ts';
import { postOnPaper } from './post-on-paper.ts';
import { roll } from './roll-sql.ts';
import { earlierTasks, tasks } from './tasks-sql.ts';

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

type LiveContent = Omit<SettledContent, 'chair' | 'minuteSecretary' | 'roll'> & {
	chairId?: string;
	minuteSecretaryId?: string;
	roll: (RollEntry & { postCode?: string })[];
};

/** Everything known of a meeting; undefined if it is not there, or not for this reader. */
export const readMeetingRecord = async (tx: Tx, meetingId: string): Promise<MeetingRecord | undefined> =>
	(await readMeeting(tx, meetingId))?.record;

/** The same with what its pages need beside, in one query. */
export async function readMeeting(tx: Tx, meetingId: string): Promise<MeetingRead | undefined> {
	const { rows } = await sql<Row>`
		select m.commune_id, m.state, m.minutes_number, m.locked_hash, m.cycle_rule_set_id, m.draft_content,
			${momentSql('m.published_at')} as published_at, ${paperFiles} as papers,
			${signatures} as signatures, ${addenda} as addenda, m.locked_content as settled,
			case when m.locked_content is null then jsonb_strip_nulls(${meetingObject(roll, tasks, earlierTasks)}) end as live
		from meeting m
		cross join lateral (select (coalesce(m.opened_at, m.starts_at) at time zone 'Asia/Ho_Chi_Minh')::date as day) held
		where m.id = ${meetingId}`.execute(tx);
	const row = rows[0];
	if (!row) return undefined;
	const content = row.settled ?? namePeople(row.live!);
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

type Row = Pick<MeetingRead, 'communeId' | 'cycleRuleSetId' | 'draftContent' | 'papers'> &
	Pick<MeetingRecord, 'state' | 'signatures' | 'addenda'> & {
		minutesNumber: number | null;
		lockedHash: string | null;
		publishedAt: string | null;
		settled: SettledContent | null;
		live: LiveContent | null;
	};

function namePeople({ chairId, minuteSecretaryId, roll: entries, ...content }: LiveContent): SettledContent {
	const named = entries.map(({ postCode, ...entry }) => (postCode ? { ...entry, post: postOnPaper(postCode) } : entry));
	const chair = personOf(named, chairId);
	const minuteSecretary = personOf(named, minuteSecretaryId);
	return { ...content, roll: named, ...(chair && { chair }), ...(minuteSecretary && { minuteSecretary }) };
}

function personOf(entries: RollEntry[], memberId?: string): PersonRef | undefined {
	const entry = entries.find((candidate) => candidate.memberId === memberId);
	return entry && { memberId: entry.memberId, name: entry.name, ...(entry.post && { post: entry.post }) };
}
