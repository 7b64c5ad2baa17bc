import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { PlanState } from '../plan.ts';

/** A member of a cell, and how far their plan of the year is; none where it was never opened. */
export type PlanStanding = {
	memberId: string;
	name: string;
	planId: string | null;
	state: PlanState | null;
	post: string | null;
	lines: number;
	settled: number;
	checkedOn: LocalDate | null;
	isReturned: boolean;
};

/** Every member of a cell with the plan of the year, in the order of the roll. */
export async function readPlansOfCell(
	tx: Tx,
	communeId: number,
	unitId: string,
	year: number
): Promise<PlanStanding[]> {
	const { rows } = await sql<PlanStanding>`
		select m.id as member_id, m.full_name as name, p.id as plan_id, p.state, p.post, coalesce(p.lines, 0) as lines,
			coalesce(p.settled, 0) as settled, p.checked_on, coalesce(p.returned_why <> '', false) as is_returned
		from member m left join personal_plan p
			on p.commune_id = m.commune_id and p.member_id = m.id and p.year = ${year}
		where m.commune_id = ${communeId} and m.unit_id = ${unitId} and m.activity not in ('left', 'died')
		order by m.sort_key`.execute(tx);
	return rows;
}

/** How many of a cell's members have a plan of the year, and how far the plans are. */
export type PlanCoverage = {
	code: string;
	name: string;
	members: number;
	signed: number;
	confirmed: number;
	checked: number;
	lines: number;
	settled: number;
};

/** The cells of a commune; those exempt or suspended are not asked for a plan. */
export async function readPlanCoverage(
	tx: Tx,
	communeId: number,
	year: number,
	today: LocalDate
): Promise<PlanCoverage[]> {
	const { rows } = await sql<PlanCoverage>`
		select u.code, u.name, count(m.id)::int as members, count(*) filter (where p.state = 'signed')::int as signed,
			count(*) filter (where p.state = 'confirmed')::int as confirmed, count(p.checked_on)::int as checked,
			coalesce(sum(p.lines), 0)::int as lines, coalesce(sum(p.settled), 0)::int as settled
		from unit u join member m on m.commune_id = u.commune_id and m.unit_id = u.id
			and m.activity not in ('left', 'died', 'exempt', 'suspended')
		left join personal_plan p on p.commune_id = m.commune_id and p.member_id = m.id and p.year = ${year}
		where u.commune_id = ${communeId} and u.kind = 'cell' and u.valid_from <= ${today} and ${today} < u.valid_to
		group by u.id order by u.code`.execute(tx);
	return rows;
}

/** Leaders, each with the post they are listed by. */
export type LeaderPlan = PlanStanding & { post: string; unitName: string };

/** Who holds a leading post today, and the plan of the year that they owe by it. */
export async function readLeaderPlans(
	tx: Tx,
	communeId: number,
	{ year, today, posts }: { year: number; today: LocalDate; posts: readonly string[] }
): Promise<LeaderPlan[]> {
	const { rows } = await sql<LeaderPlan>`
		select m.id as member_id,
			m.full_name as name, h.post, u.name as unit_name, p.id as plan_id, p.state, coalesce(p.lines, 0) as lines,
			coalesce(p.settled, 0) as settled, p.checked_on, coalesce(p.returned_why <> '', false) as is_returned
		from post_holding h join unit u on u.id = h.unit_id
		join member m on m.commune_id = h.commune_id and m.person_id = h.person_id
		left join personal_plan p on p.commune_id = m.commune_id and p.member_id = m.id and p.year = ${year}
		where h.commune_id = ${communeId} and h.post = any(${posts}::text[])
			and h.valid_from <= ${today} and ${today} < h.valid_to
		order by array_position(${posts}::text[], h.post), u.code, m.sort_key, m.id`.execute(tx);
	return rows;
}

/** Plans whose content the reader may open: the database decides. */
export async function readOpenPlans(
	tx: Tx,
	communeId: number,
	planIds: readonly (string | null)[]
): Promise<Set<string>> {
	const ids = planIds.filter((id) => id !== null);
	if (ids.length === 0) return new Set();
	const rows = await tx
		.selectFrom('planContent')
		.where('communeId', '=', communeId)
		.where('planId', 'in', ids)
		.select('planId')
		.execute();
	return new Set(rows.map(({ planId }) => planId));
}
