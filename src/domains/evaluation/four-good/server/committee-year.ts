import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { checkCommitteeYear, whyNotRecogniseCommittee } from '../committee.ts';
import { checkMonth, type FourGoodRules } from '../four-good.ts';
import { type FourGoodState, readCellFigures } from './figures.ts';

/** How a committee stands in a year: its months by its cells' figures, and how many of them are recognised. */
export async function readCommitteeYear(
	tx: Tx,
	asked: { communeId: number; year: number; until: LocalDate },
	rules: FourGoodRules
) {
	const cells = await readCellFigures(tx, asked);
	const checked = cells.map(({ code, name, state, months }) => ({
		code,
		name,
		state,
		months: months.map((figures) => checkMonth(figures, rules))
	}));
	const months = checkCommitteeYear(
		checked.map((cell) => cell.months),
		rules
	);
	const recognised = cells.filter(({ state }) => state === 'recognised').length;
	const passed = months.filter(({ passes }) => passes).length;
	const missing = whyNotRecogniseCommittee({ passed, months: months.length }, { recognised, of: cells.length }, rules);
	return { cells: checked, months, recognised, passed, missing };
}

/** What a committee signed up for in a year and what was decided on it; undefined for who does not see all its cells. */
export async function readCommitteeEntry(tx: Tx, communeId: number, year: number) {
	const row = await tx
		.selectFrom('unit as u')
		.leftJoin('fourGood as g', (join) =>
			join.onRef('g.communeId', '=', 'u.communeId').onRef('g.unitId', '=', 'u.id').on('g.year', '=', year)
		)
		.where('u.communeId', '=', communeId)
		.where('u.kind', '=', 'commune')
		.where(sql<boolean>`(u.commune_id = any(app.wide('life')) or u.id = any(app.units('life')))`)
		.select(['u.id as unitId', 'u.communeId', 'u.code', 'u.name'])
		.select(['g.id as entryId', 'g.state', 'g.decision', 'g.decidedOn', 'g.reason', 'g.rulesId'])
		.executeTakeFirst();
	return row && { ...row, state: row.state as FourGoodState | null };
}
