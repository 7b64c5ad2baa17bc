import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { Conditions, MeetingRecord, Preparation, Resolution } from '../record.ts';
import type { MeetingRead, SettledContent } from './read-record.ts';
import { addendumList, momentSql, paperList, signatureList } from './record-sql.ts';

/** The meeting's own row, with what goes on being added once its content is settled. */
export type OwnRow = Pick<MeetingRead, 'communeId' | 'cycleRuleSetId' | 'draftContent' | 'papers'> &
	Pick<MeetingRecord, 'id' | 'kind' | 'month' | 'state' | 'startsAt' | 'place' | 'signatures' | 'addenda'> & {
		unitId: string;
		theme: string;
		openedAt: string | null;
		closedAt: string | null;
		readBackAt: string | null;
		chairId: string | null;
		minuteSecretaryId: string | null;
		committeeMetOn: string | null;
		committeeMinutes: string;
		committeeAttendees: string[];
		noticeSentAt: string | null;
		papersSentAt: string | null;
		assignedTold: boolean | null;
		minutesNumber: number | null;
		lockedHash: string | null;
		publishedAt: string | null;
		settled: SettledContent | null;
		/** The resolution was first written while the meeting was held: nothing had been prepared. */
		draftedWhileHeld: boolean;
		conditions: Conditions | null;
	};

/** Undefined if it is not there, or not for this reader. */
export async function readOwnRow(tx: Tx, meetingId: string): Promise<OwnRow | undefined> {
	const of = { communeId: sql.ref('m.commune_id'), id: sql.ref('m.id') };
	const { rows } = await sql<OwnRow>`
		select m.id, m.commune_id, m.unit_id, m.kind, m.month, m.state, m.place, m.theme, m.chair_id, m.minute_secretary_id,
			m.committee_met_on, m.committee_minutes, m.committee_attendees, m.draft_content, m.assigned_told, m.conditions,
			m.minutes_number, m.locked_hash, m.cycle_rule_set_id, m.locked_content as settled,
			${momentSql('m.starts_at')} as starts_at, ${momentSql('m.opened_at')} as opened_at,
			${momentSql('m.closed_at')} as closed_at, ${momentSql('m.read_back_at')} as read_back_at,
			${momentSql('m.notice_sent_at')} as notice_sent_at, ${momentSql('m.papers_sent_at')} as papers_sent_at,
			${momentSql('m.published_at')} as published_at,
			exists (select from resolution r where r.commune_id = m.commune_id and r.meeting_id = m.id
				and r.drafted_at >= m.opened_at) as drafted_while_held,
			${paperList(of)} as papers, ${signatureList(of)} as signatures, ${addendumList(of)} as addenda
		from meeting m where m.id = ${meetingId}`.execute(tx);
	return rows[0];
}

type OwnContent = Pick<SettledContent, 'id' | 'kind' | 'month' | 'startsAt' | 'place' | 'preparation'> &
	Pick<Partial<SettledContent>, 'theme' | 'openedAt' | 'closedAt' | 'readBackAt'>;

/** What the own row says of the record. */
export function ownContent(row: OwnRow, isAssigned: boolean, resolution: Resolution | undefined): OwnContent {
	const { id, kind, month, startsAt, place, theme, openedAt, closedAt, readBackAt } = row;
	return {
		id,
		kind,
		month,
		startsAt,
		place,
		...(theme && { theme }),
		...(openedAt && { openedAt }),
		...(closedAt && { closedAt }),
		...(readBackAt && { readBackAt }),
		preparation: preparation(row, isAssigned, resolution)
	};
}

function preparation(row: OwnRow, isAssigned: boolean, resolution: Resolution | undefined): Preparation {
	const { committeeMetOn, committeeMinutes, committeeAttendees, noticeSentAt, papersSentAt, assignedTold } = row;
	const { assessment, limits, direction, implementation } = resolution ?? {};
	return {
		...(committeeMetOn && { committeeMetOn }),
		...(committeeMinutes && { committeeMinutes }),
		...(committeeAttendees.length > 0 && { committeeAttendees }),
		hasDraftContent: row.draftContent !== '',
		hasDraftResolution: !row.draftedWhileHeld && Boolean(assessment || limits || direction || implementation),
		...(noticeSentAt && { noticeSentAt }),
		...(papersSentAt && { papersSentAt }),
		...(assignedTold !== null ? { assignedTold } : isAssigned && { assignedTold: false }),
		papers: row.papers.map(({ id, name }) => ({ id, name })),
		...(row.conditions && { conditions: row.conditions })
	};
}
