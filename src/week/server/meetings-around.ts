import { sql } from 'kysely';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { WEEK_DAYS } from '../asked.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

/** A meeting of the coming days, or one that still asks something of the reader. */
export type MeetingAround = {
	id: string;
	unitId: string;
	unitCode: string;
	unitName: string;
	kind: string;
	month: string;
	state: string;
	startsAt: string;
	place: string;
	closedAt: string | null;
	publishedAt: string | null;
	cycleRuleSetId: string;
	committeeMetOn: LocalDate | null;
	/** Chair or minute secretary of it. */
	records: boolean;
	/** As such, and the signature is missing. */
	mustSign: boolean;
	/** Within the week from today on. */
	isThisWeek: boolean;
};

/**
 * Meetings in the reader's sight within the week, and those unfinished ones in which they have a part.
 * @param myUnits cells that the reader belongs to, leads or is assigned to
 */
export async function readMeetingsAround(
	tx: Tx,
	{ communeId, personId }: Caller,
	myUnits: readonly string[],
	today: LocalDate
): Promise<MeetingAround[]> {
	const isThisWeek = sql`m.starts_at >= ${`${today}T00:00:00+07:00`} and m.starts_at < ${`${addDays(today, WEEK_DAYS)}T00:00:00+07:00`}`;
	const { rows } = await sql<MeetingAround>`
		with me as (select id from member where commune_id = ${communeId} and person_id = ${personId})
		select m.id, m.unit_id, u.code as unit_code, u.name as unit_name, m.kind, m.month, m.state, m.starts_at, m.place,
			m.closed_at, m.published_at, m.cycle_rule_set_id, m.committee_met_on, coalesce(part.records, false) as records,
			coalesce(part.records, false) and not exists (
				select from meeting_signature s
				where s.commune_id = m.commune_id and s.meeting_id = m.id and s.person_id = ${personId}
			) as must_sign,
			${isThisWeek} as is_this_week
		from meeting m
		join unit u on u.id = m.unit_id
		left join lateral (select me.id in (m.chair_id, m.minute_secretary_id) as records from me) part on true
		where m.commune_id = ${ofCommune(communeId)} and m.state <> 'cancelled'
		  and (${isThisWeek} or (
			m.unit_id = any(${myUnits}::uuid[]) and m.starts_at < ${`${addDays(today, WEEK_DAYS + 1)}T00:00:00+07:00`}
			and (m.state <> 'signed' or m.published_at is null)))
		order by m.starts_at, u.code`.execute(tx);
	return rows;
}

/** Months in which a cell has a regular meeting that was not called off. */
export const readPlannedMonths = (tx: Tx, communeId: number, unitIds: readonly string[], months: readonly string[]) =>
	tx
		.selectFrom('meeting')
		.where('communeId', '=', communeId)
		.where('unitId', 'in', unitIds)
		.where('month', 'in', months)
		.where('kind', '<>', 'thematic')
		.where('state', '<>', 'cancelled')
		.select(['unitId', 'month'])
		.execute();
