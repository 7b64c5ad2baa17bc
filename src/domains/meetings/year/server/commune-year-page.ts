import { sql } from 'kysely';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { CellKind, MeetingState } from '../../record.ts';
import { lastDayOf, monthsOfQuarter, QUARTERS } from '../quarter.ts';
import { type CellTheme, type IssuedTheme, notTakenUp, type QuarterStanding, standingOfQuarter } from '../theme.ts';
import { issuedObject } from './themes-sql.ts';

type Row = {
	id: string;
	code: string;
	name: string;
	cellKind: CellKind;
	validFrom: LocalDate;
	themes: Pick<CellTheme, 'quarter' | 'state' | 'meeting' | 'issuedThemeId'>[];
	thematic: { month: string; state: MeetingState }[];
};

/** How the cells in sight stand with the themes of a year, those with the most gaps first. */
export async function readCommuneYear(tx: Tx, { communeId }: Caller, year: number, today: LocalDate) {
	const { rows } = await sql<Row>`
		with themes as materialized (
			select t.unit_id, jsonb_agg(jsonb_strip_nulls(jsonb_build_object('quarter', t.quarter, 'state', t.state,
				'issuedThemeId', t.issued_theme_id, 'meeting', case when m.id is not null then
					jsonb_build_object('id', m.id, 'month', m.month, 'state', m.state) end))) as list
			from cell_theme t
			left join meeting m on m.commune_id = t.commune_id and m.id = t.meeting_id and m.state <> 'cancelled'
			where t.commune_id = ${communeId} and t.year = ${year} group by t.unit_id
		), thematic as materialized (
			select unit_id, jsonb_agg(jsonb_build_object('month', month, 'state', state)) as list from meeting
			where commune_id = ${communeId} and month >= ${`${year}-01`} and month <= ${`${year}-12`} and kind <> 'regular'
			  and state <> 'cancelled' group by unit_id
		)
		select u.id, u.code, u.name, u.cell_kind, u.valid_from, coalesce(t.list, '[]') as themes, coalesce(h.list, '[]') as thematic
		from unit u left join themes t on t.unit_id = u.id left join thematic h on h.unit_id = u.id
		where u.commune_id = ${communeId} and u.kind = 'cell' and u.valid_from <= ${today} and u.valid_to > ${today}
		  and (u.commune_id = any((select app.wide('life'))::int[]) or u.id = any((select app.units('life'))::uuid[]))
		order by u.code`.execute(tx);
	const issued = await readIssuedOfYear(tx, communeId, year);
	const cells = rows.map(({ themes, thematic, ...cell }) => ({
		...cell,
		quarters: QUARTERS.map((quarter): QuarterStanding => {
			const of = { year, quarter };
			if (cell.validFrom > lastDayOf(of)) return 'not-yet-formed';
			const months = monthsOfQuarter(of);
			return standingOfQuarter(
				of,
				themes.filter((theme) => theme.quarter === quarter),
				thematic.filter(({ month }) => months.includes(month)).map(({ state }) => state),
				today
			);
		}),
		notTakenUp: notTakenUp(issued, { cellKind: cell.cellKind, themes }, today).map(({ id }) => id)
	}));
	return { issued, cells: cells.toSorted((a, b) => gapsOf(b) - gapsOf(a) || (a.code < b.code ? -1 : 1)) };
}

type CellOfYear = { quarters: QuarterStanding[]; notTakenUp: string[] };

/** A missed quarter weighs more than one that can still be planned. */
const gapsOf = ({ quarters, notTakenUp }: CellOfYear): number =>
	quarters.filter((standing) => standing === 'missed').length * 100 +
	quarters.filter((standing) => standing === 'none').length * 10 +
	notTakenUp.length;

/** Everything issued for a year, withdrawn ones too. */
export async function readIssuedOfYear(tx: Tx, communeId: number, year: number): Promise<IssuedTheme[]> {
	const { rows } = await sql<{ issued: IssuedTheme }>`
		select ${issuedObject} as issued from issued_theme i where i.commune_id = ${communeId} and i.year = ${year}
		order by i.quarter, i.created_at, i.id`.execute(tx);
	return rows.map((row) => row.issued);
}
