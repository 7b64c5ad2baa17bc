import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import { type LocalDate, monthOf } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { monthsOfQuarter, quarterOfMonth } from '../quarter.ts';
import { romanOf } from '#lib/roman.ts';
import { themeRules } from '../theme.ts';
import { type ThemeDue, type ThemesOfCell, themeDueOf } from '../theme-due.ts';

export type CellThemeDue = ThemeDue & { code: string; name: string; year: number; quarter: string };

type Row = Pick<ThemesOfCell, 'validFrom' | 'themes' | 'thematic'> & { code: string; name: string };

/** The cells among these that have no approved theme for the quarter of today. */
export async function readThemesDue(
	tx: Tx,
	communeId: number,
	unitIds: readonly string[],
	today: LocalDate
): Promise<CellThemeDue[]> {
	if (unitIds.length === 0) return [];
	const of = quarterOfMonth(monthOf(today));
	const { rows } = await sql<Row>`
		select u.code, u.name, u.valid_from,
			coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('state', t.state, 'meeting',
				case when tm.id is not null then jsonb_build_object('id', tm.id, 'month', tm.month, 'state', tm.state) end)))
				from cell_theme t
				left join meeting tm on tm.commune_id = t.commune_id and tm.id = t.meeting_id and tm.state <> 'cancelled'
				where t.commune_id = ${communeId} and t.unit_id = u.id and t.year = ${of.year} and t.quarter = ${of.quarter}), '[]') as themes,
			coalesce((select jsonb_agg(m.state) from meeting m where m.commune_id = ${communeId} and m.unit_id = u.id
				and m.kind <> 'regular' and m.state <> 'cancelled' and m.month = any(${monthsOfQuarter(of)}::text[])), '[]') as thematic
		from unit u where u.id = any(${unitIds}::uuid[]) and u.valid_to > ${today} order by u.code`.execute(tx);
	const rules = ruleSetInForce(themeRules, today);
	return rows.flatMap(({ code, name, ...cell }) => {
		const due = themeDueOf({ ...of, ...cell }, today, rules);
		return due ? [{ ...due, code, name, year: of.year, quarter: romanOf(of.quarter) }] : [];
	});
}
