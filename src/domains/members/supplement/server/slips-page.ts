import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { SlipState } from '../slip.ts';

/** null: nothing handed in. */
export type SlipRow = {
	memberId: string;
	personId: string;
	fullName: string;
	unitId: string;
	unitCode: string;
	cell: string;
	state: SlipState | null;
	/** Fields of the roll that it changes. */
	lines: number;
	/** It says something that the roll has no field for. */
	hasNews: boolean;
};

/** Everybody on the roll whose slips are open to the reader, with the slip of a year, by cell. */
export async function readSlipRows(tx: Tx, communeId: number, year: number, unitCode?: string): Promise<SlipRow[]> {
	const { rows } = await sql<SlipRow>`
		select m.id as member_id, m.person_id, m.full_name, m.unit_id, u.code as unit_code, u.name as cell, s.state,
		  coalesce(jsonb_array_length(s.lines), 0) as lines,
		  exists (select from jsonb_each_text(s.news) n where n.value <> '') as has_news
		from member m join unit u on u.id = m.unit_id
		left join supplement_slip s on s.commune_id = m.commune_id and s.member_id = m.id and s.year = ${year}
		where m.commune_id = ${communeId} and m.activity not in ('left', 'died')
		  and (m.commune_id = any(app.wide('private')) or m.unit_id = any(app.units('private')))
		  ${unitCode ? sql`and u.code = ${unitCode}` : sql``}
		order by u.sort_key, u.code, m.sort_key, m.id`.execute(tx);
	return rows;
}

export type SlipCell = {
	code: string;
	name: string;
	members: number;
	missing: number;
	handedIn: number;
	checked: number;
	accepted: number;
	returned: number;
};

/** How far each cell is. */
export function byCell(rows: readonly SlipRow[]): SlipCell[] {
	const cells = new Map<string, SlipCell>();
	for (const { unitCode, cell, state } of rows) {
		const none = { members: 0, missing: 0, handedIn: 0, checked: 0, accepted: 0, returned: 0 };
		const before = cells.get(unitCode) ?? { code: unitCode, name: cell, ...none };
		const key = state === null ? 'missing' : state === 'handed-in' ? 'handedIn' : state;
		cells.set(unitCode, { ...before, members: before.members + 1, [key]: before[key] + 1 });
	}
	return [...cells.values()];
}
