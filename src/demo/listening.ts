import type pg from 'pg';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { CELLS } from './cells.ts';
import { idOf } from './ids.ts';
import { people } from './people.ts';
import { insertRows, type Row } from './rows.ts';
import { COMMUNE_ID, unitId } from './units.ts';
import { VILLAGES } from './villages.ts';

/** Villages that nobody was assigned to yet. */
const LEFT_OUT = ['HB.16', 'HB.17'];
const DECISION = '41-QĐ/ĐU';

/** The committee members who look after a village's cell listen there: some without a duty phone, one just ended. */
export async function addListening(client: pg.Client, today: LocalDate): Promise<void> {
	const decidedOn = addDays(today, -128);
	const at = `${decidedOn}T10:00:00+07:00`;
	const villageCells = CELLS.filter(({ kind }) => kind === 'village');
	const clerk = people().find(({ official }) => official?.posts.includes('office-clerk'))!;
	const rows = people().flatMap(({ personId, name, official }) =>
		(official?.assigned ?? []).flatMap((cell): Row<'listeningAssignment'>[] => {
			const nth = villageCells.findIndex(({ code }) => code === cell);
			const village = VILLAGES[nth];
			if (!village || !official || LEFT_OUT.includes(cell)) return [];
			return [
				{
					communeId: COMMUNE_ID,
					unitId: unitId(village.code),
					id: idOf(`listening ${cell}`, at),
					cellId: unitId(cell),
					personId,
					officialName: name,
					officialPost: official.position,
					dutyPhone: nth % 4 === 3 ? '' : `0215 000 ${String(200 + nth)}`,
					decisionNumber: DECISION,
					decidedOn,
					fromDay: addDays(decidedOn, 4),
					toDay: nth === 8 ? addDays(today, -20) : null,
					byPerson: clerk.personId,
					byName: clerk.name,
					at
				}
			];
		})
	);
	await insertRows(client, 'listeningAssignment', rows);
}
