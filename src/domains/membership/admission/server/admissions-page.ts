import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { AdmissionStep, CandidateState } from '../steps.ts';
import { ofCommune, unitsUnder } from '#lib/reads/narrowing.ts';

/** source: before the ceremony; probation: after it; then how it ended. */
export const PHASES = ['source', 'probation', 'official', 'ended'] as const;
export type Phase = (typeof PHASES)[number];

export type CandidateRow = {
	id: string;
	communeId: number;
	unitId: string;
	unitCode: string;
	unitName: string;
	fullName: string;
	state: CandidateState;
	phase: Phase;
	memberId: string | null;
	listedOn: LocalDate;
	/** Last step that stands, and its day. */
	step: AdmissionStep | null;
	on: LocalDate | null;
	dueStep: AdmissionStep | null;
	dueFrom: LocalDate | null;
	dueOn: LocalDate | null;
	mentors: string;
};

const PHASE_OF = sql`case when c.state = 'official' then 'official' when c.state <> 'open' then 'ended'
	when c.member_id is null then 'source' else 'probation' end`;

/** Candidates in sight, those whose clock runs out first at the top. */
export async function readCandidates(tx: Tx, communeId: number, unitCode?: string): Promise<CandidateRow[]> {
	const { rows } = await sql<CandidateRow>`
		select c.id, c.commune_id, c.unit_id, u.code as unit_code, u.name as unit_name, c.full_name, c.state, ${PHASE_OF} as phase,
			c.member_id, c.listed_on, c.due_step, c.due_from, c.due_on, s.step, s.on_day as on,
			concat_ws(', ', a.full_name, b.full_name) as mentors
		from candidate c join unit u on u.id = c.unit_id
		left join member a on a.commune_id = c.commune_id and a.id = c.mentor_id
		left join member b on b.commune_id = c.commune_id and b.id = c.second_mentor_id
		left join lateral (
			select s.step, s.on_day from admission_step s
			where s.commune_id = c.commune_id and s.candidate_id = c.id and s.undone_at is null
			order by s.at desc, s.id desc limit 1
		) s on true
		where c.commune_id = ${ofCommune(communeId)} ${unitCode ? sql`and u.id in ${unitsUnder(unitCode)}` : sql``}
		order by c.due_on nulls last, u.sort_key, c.sort_key, c.id`.execute(tx);
	return rows;
}

export type CellTarget = {
	unitId: string;
	code: string;
	name: string;
	target: number;
	admitted: number;
	candidates: number;
};

/**
 * Cells in sight with how many admissions the year asks of them, and how many there were: by the day of the ceremony.
 * @param until the last day that counts; the whole year without one
 */
export async function readTargets(tx: Tx, communeId: number, year: number, until?: LocalDate): Promise<CellTarget[]> {
	const { rows } = await sql<CellTarget>`
		select u.id as unit_id, u.code, u.name, coalesce(t.target, 0) as target, count(s.id)::int as admitted,
			(select count(*)::int from candidate c where c.commune_id = u.commune_id and c.unit_id = u.id and c.state = 'open'
				and c.member_id is null) as candidates
		from unit u
		left join admission_target t on t.commune_id = u.commune_id and t.unit_id = u.id and t.year = ${year}
		left join admission_step s on s.commune_id = u.commune_id and s.unit_id = u.id and s.step = 'ceremony'
			and s.undone_at is null and s.on_day >= make_date(${year}, 1, 1) and s.on_day <= ${until ?? `${year}-12-31`}::date
		where u.commune_id = ${communeId} and u.kind = 'cell' and u.valid_to = 'infinity'
			and (u.commune_id = any(app.wide('membership')) or u.id = any(app.units('membership')))
		group by u.id, t.target
		order by u.sort_key, u.code`.execute(tx);
	return rows;
}
