import type pg from 'pg';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { textSortKey } from '#lib/vietnamese/sort-key.ts';
import { CELLS } from './cells.ts';
import { diceOf } from './dice.ts';
import { insertRows } from './rows.ts';
import { COMMUNE, COMMUNE_ID, FORMED, PROVINCE, unitId } from './units.ts';

/** A village too small for a cell of its own. */
const WITHOUT_CELL = 'bản Nà Cò';

/** The eighteen villages: those that have a cell, and one that has none. */
export const VILLAGES = [
	...CELLS.filter(({ kind }) => kind === 'village').map(({ name }) => name.replace(/^Chi bộ /, '')),
	WITHOUT_CELL
].map((name, index) => ({
	code: `${COMMUNE.code}.B${String(index + 1).padStart(2, '0')}`,
	name: name.charAt(0).toUpperCase() + name.slice(1),
	households: name === WITHOUT_CELL ? 31 : diceOf(`households ${name}`).between(58, 164)
}));

export const villageCalled = (name: string) => VILLAGES.find((village) => village.name === name)!;

export async function addVillages(client: pg.Client): Promise<void> {
	const span = { validFrom: FORMED, validTo: 'infinity' };
	await insertRows(
		client,
		'unit',
		VILLAGES.map(({ code, name }) => ({
			id: unitId(code),
			communeId: COMMUNE_ID,
			code,
			name,
			paperName: name,
			placeName: COMMUNE.placeName,
			kind: 'village',
			cellKind: null,
			hasCommittee: false,
			term: '',
			usualDay: null,
			usualTime: null,
			usualPlace: null,
			searchKey: searchKey(name),
			sortKey: textSortKey(name),
			...span
		}))
	);
	await insertRows(
		client,
		'unitParent',
		VILLAGES.map(({ code }) => ({ unitId: unitId(code), parentId: unitId(COMMUNE.code), ...span }))
	);
	await insertRows(
		client,
		'unitClosure',
		VILLAGES.flatMap(({ code }) =>
			[code, COMMUNE.code, PROVINCE.code].map((ancestor, depth) => ({
				ancestorId: unitId(ancestor),
				descendantId: unitId(code),
				depth,
				...span
			}))
		)
	);
	await insertRows(
		client,
		'village',
		VILLAGES.map(({ code, households }) => ({ communeId: COMMUNE_ID, unitId: unitId(code), households }))
	);
}
