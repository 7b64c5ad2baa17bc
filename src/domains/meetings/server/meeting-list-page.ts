import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import { type LocalDate, monthOf } from '#lib/local-date.ts';
import { unitsUnder } from '#lib/reads/narrowing.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { attendanceRules } from '../attendance.ts';
import { datesAround } from '../cycle.ts';
import { dayOf } from '../moments.ts';
import type { MeetingKind, MeetingState } from '../record.ts';
import type { MeetingScore } from '../score/meeting-score.ts';
import { momentSql } from './record-sql.ts';
import { cycleOf } from '../rules-of.ts';
import { isCountedSql } from './write-cell-month.ts';

/** Which meetings to list; what is left out does not narrow the list. */
export type MeetingFilter = {
	unitCode?: string;
	/** '2026' or '2026-11'. */
	period?: string;
	state?: MeetingState;
	kind?: MeetingKind;
	/** Part of the unit's name, folded as `searchKey` does. */
	search?: string;
	limit?: number;
};

export type MeetingRow = {
	id: string;
	unit: { id: string; code: string; name: string };
	kind: MeetingKind;
	month: string;
	state: MeetingState;
	startsAt: string;
	place: string;
	theme?: string;
	openedAt?: string;
	closedAt?: string;
	publishedAt?: string;
	summoned: number;
	present: number;
	score?: Pick<MeetingScore, 'total' | 'possible' | 'normalisedBasisPoints' | 'class'>;
	/** Held in a month after its own. */
	isHeldLate: boolean;
	/** Its planned day is over and it was not opened. */
	isOverdue: boolean;
	/** Papers published after the last day for it, or still not. */
	isPublishedLate: boolean;
};

/** Meetings of the cells that the reader sees, latest first. */
export async function readMeetingList(tx: Tx, filter: MeetingFilter, today: LocalDate): Promise<MeetingRow[]> {
	const { unitCode, period, state, kind, search, limit = 400 } = filter;
	const counted = isCountedSql(ruleSetInForce(attendanceRules, today));
	const { rows } = await sql<{ row: StoredRow }>`
		with page as materialized (
			select m.*, u.code as unit_code, u.name as unit_name, u.sort_key as unit_sort_key
			from meeting m join unit u on u.id = m.unit_id
			where ${unitCode ? sql`u.id in ${unitsUnder(unitCode)}` : sql`true`}
				and ${period ? sql`m.month like ${`${period}%`}` : sql`true`}
				and ${state ? sql`m.state = ${state}` : sql`true`}
				and ${kind ? sql`m.kind = ${kind}` : sql`true`}
				and ${search ? sql`u.search_key like ${`%${search}%`}` : sql`true`}
			order by m.starts_at desc, u.sort_key, m.id limit ${limit}
		), heads as materialized (
			select r.commune_id, r.meeting_id, count(*) filter (where ${counted}) as summoned,
				count(*) filter (where r.presence = 'present' and ${counted}) as present
			from meeting_roll r
			where r.commune_id = any (array(select commune_id from page)) and r.meeting_id = any (array(select id from page))
			group by r.commune_id, r.meeting_id
		)
		select jsonb_strip_nulls(jsonb_build_object('id', m.id,
			'unit', jsonb_build_object('id', m.unit_id, 'code', m.unit_code, 'name', m.unit_name), 'kind', m.kind,
			'month', m.month, 'state', m.state, 'startsAt', ${momentSql('m.starts_at')}, 'place', m.place,
			'theme', nullif(m.theme, ''), 'openedAt', ${momentSql('m.opened_at')}, 'closedAt', ${momentSql('m.closed_at')},
			'publishedAt', ${momentSql('m.published_at')}, 'summoned', coalesce(n.summoned, 0), 'present', coalesce(n.present, 0),
			'cycleRuleSetId', m.cycle_rule_set_id, 'score', case when s.total is not null then jsonb_build_object('total', s.total,
				'possible', s.possible, 'normalisedBasisPoints', s.normalised_basis_points, 'class', s.class) end)) as row
		from page m
		left join heads n on n.commune_id = m.commune_id and n.meeting_id = m.id
		left join meeting_score s on s.commune_id = m.commune_id and s.meeting_id = m.id
		order by m.starts_at desc, m.unit_sort_key, m.id`.execute(tx);
	return rows.map(({ row }) => withLateness(row, today));
}

type StoredRow = Omit<MeetingRow, 'isHeldLate' | 'isOverdue' | 'isPublishedLate'> & { cycleRuleSetId: string };

function withLateness({ cycleRuleSetId, ...row }: StoredRow, today: LocalDate): MeetingRow {
	const { publishDueOn } = datesAround(row, cycleOf(row, cycleRuleSetId));
	const publishedOn = row.publishedAt ? dayOf(row.publishedAt) : today;
	return {
		...row,
		isHeldLate: row.openedAt !== undefined && monthOf(dayOf(row.openedAt)) > row.month,
		isOverdue: (row.state === 'planned' || row.state === 'notified') && dayOf(row.startsAt) < today,
		isPublishedLate: (row.state === 'closed' || row.state === 'signed') && publishedOn > publishDueOn
	};
}
