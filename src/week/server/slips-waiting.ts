import { sql } from 'kysely';
import { type Holding, may } from '#domains/access/may.ts';
import type { SlipState } from '#domains/members/supplement/slip.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { Asked } from '../asked.ts';
import { askedOfSlips, slipsAskedFor } from '../asked-of-slips.ts';

type Cell = { unitId: string; missing: number; handedIn: number; checked: number; mine: number };

/** The yearly slips that wait for the reader: their own, of the cells they check, of the whole office. */
export async function readSlipsWaiting(
	tx: Tx,
	{ communeId, personId }: Caller,
	holdings: readonly Holding[],
	today: LocalDate
): Promise<Asked[]> {
	const asked = slipsAskedFor(today);
	if (!asked) return [];
	const isMember = holdings.some(({ post }) => post === 'member');
	const own = isMember
		? await tx
				.selectFrom('member as m')
				.leftJoin('supplementSlip as s', (join) =>
					join.onRef('s.communeId', '=', 'm.communeId').onRef('s.memberId', '=', 'm.id').on('s.year', '=', asked.year)
				)
				.where('m.communeId', '=', communeId)
				.where('m.personId', '=', personId)
				.where('m.activity', 'not in', ['left', 'died'])
				.select(['m.id as memberId', 's.state'])
				.executeTakeFirst()
		: undefined;
	const checks = holdings.some(({ post }) => ['cell-secretary', 'cell-deputy', 'office-clerk'].includes(post));
	const cells = checks ? await readCells(tx, communeId, personId, asked.year) : [];
	const sum = (command: string, of: (cell: Cell) => number) =>
		cells
			.filter(({ unitId }) => may(holdings, command, { unitId, communeId }))
			.reduce((total, cell) => total + of(cell), 0);
	// The office is asked to confirm only where a cell has nobody else: it sees the list without being told.
	const leads = holdings.some(({ post }) => post === 'cell-secretary' || post === 'cell-deputy');
	return askedOfSlips(
		{
			...(own && { own: { memberId: own.memberId, state: own.state as SlipState | null } }),
			toCheck: leads ? sum('members.check-slip', ({ handedIn, mine }) => handedIn - mine) : 0,
			missing: leads ? sum('members.check-slip', ({ missing }) => missing) : 0,
			toSettle: sum('members.settle-slip', ({ checked }) => checked)
		},
		today
	);
}

async function readCells(tx: Tx, communeId: number, personId: string, year: number): Promise<Cell[]> {
	const { rows } = await sql<Cell>`
		select m.unit_id, count(*) filter (where s.state is null)::int as missing,
		  count(*) filter (where s.state = 'handed-in')::int as handed_in, count(*) filter (where s.state = 'checked')::int as checked,
		  count(*) filter (where s.state = 'handed-in' and m.person_id = ${personId})::int as mine
		from member m left join supplement_slip s on s.commune_id = m.commune_id and s.member_id = m.id and s.year = ${year}
		where m.commune_id = ${communeId} and m.activity not in ('left', 'died')
		  and (m.commune_id = any(app.wide('private')) or m.unit_id = any(app.units('private')))
		group by m.unit_id`.execute(tx);
	return rows;
}
