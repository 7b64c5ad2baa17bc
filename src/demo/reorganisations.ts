import type pg from 'pg';
import type { Plan } from '#domains/organisation/reorganisation/plan.ts';
import { addDays, addMonths, firstOfMonth, type LocalDate } from '#lib/local-date.ts';
import { CELLS } from './cells.ts';
import { idOf } from './ids.ts';
import { insertRows } from './rows.ts';
import { COMMUNE, COMMUNE_ID, unitId } from './units.ts';

/** A plan in preparation: two of the schools are to have one cell from the month after next on. */
export async function addReorganisations(client: pg.ClientBase, today: LocalDate): Promise<void> {
	const schools = CELLS.filter(({ kind }) => kind === 'school').slice(0, 2);
	const on = addMonths(firstOfMonth(today), 2);
	const plan: Plan = {
		kind: 'merge',
		on,
		units: schools.map(({ code }) => unitId(code)),
		makes: [
			{
				id: idOf('unit planned school'),
				communeId: COMMUNE_ID,
				code: `${COMMUNE.code}.30`,
				name: 'Chi bộ Trường Mầm non và Tiểu học Hoa Ban',
				kind: 'cell',
				parentId: unitId(COMMUNE.code),
				like: unitId(schools[0]!.code)
			}
		],
		people: {},
		places: {},
		posts: []
	};
	await insertRows(
		client,
		'reorganisation',
		[
			{
				communeId: COMMUNE_ID,
				id: idOf('reorganisation schools'),
				unitId: unitId(COMMUNE.code),
				kind: plan.kind,
				onDay: on,
				reason: 'Hai trường về một điểm trường, số đảng viên mỗi nơi ít.',
				plan: JSON.stringify(plan),
				byPerson: idOf('reorganisation planner'),
				byName: 'Văn phòng Đảng ủy',
				at: `${addDays(today, -6)}T09:15:00+07:00`
			}
		],
		['plan']
	);
}
