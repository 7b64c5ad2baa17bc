import type pg from 'pg';
import type { Plan } from '#domains/organisation/reorganisation/plan.ts';
import { addDays, addMonths, firstOfMonth, type LocalDate } from '#lib/local-date.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { textSortKey } from '#lib/vietnamese/sort-key.ts';
import { CELLS } from './cells.ts';
import { idOf } from './ids.ts';
import { addMergedCell } from './merged-cell.ts';
import { PROVINCE_CLERK } from './people.ts';
import { insertRows, type Row } from './rows.ts';
import { COMMUNE, COMMUNE_ID, FORMED, NEIGHBOUR, PROVINCE, PROVINCE_ID, unitId } from './units.ts';

/** Numbers that the official list gives to nobody. */
const OFFICIAL = { province: '99', commune: '99001', neighbour: '99002', merged: '99101', free: '99102' };

/** One merger carried out, two plans of the commune in preparation, and one of the province. */
export async function addReorganisations(client: pg.ClientBase, today: LocalDate): Promise<void> {
	await addMergedCell(client, today);
	const on = addMonths(firstOfMonth(today), 2);
	await addOfficialList(client);
	await insertRows(
		client,
		'reorganisation',
		[mergerOfSchools(on, today), mergerOfVillages(on, today), mergerOfCommunes(on, today)],
		['plan']
	);
}

const planRow = (
	plan: Plan,
	above: { communeId: number; code: string },
	key: string,
	of: Pick<Row<'reorganisation'>, 'reason' | 'byName' | 'at'> & { byPerson?: string }
): Row<'reorganisation'> => ({
	communeId: above.communeId,
	id: idOf(`reorganisation ${key}`),
	unitId: unitId(above.code),
	kind: plan.kind,
	onDay: plan.on,
	plan: JSON.stringify(plan),
	byPerson: idOf('reorganisation planner'),
	...of
});

const NOTHING_PLACED = { people: {}, places: {}, posts: [] };
const OWN = { communeId: COMMUNE_ID, code: COMMUNE.code };

function mergerOfCells(codes: readonly string[], code: string, name: string, on: LocalDate): Plan {
	return {
		kind: 'merge',
		on,
		units: codes.map(unitId),
		makes: [
			{
				id: idOf(`unit planned ${code}`),
				communeId: COMMUNE_ID,
				code,
				name,
				kind: 'cell',
				parentId: unitId(COMMUNE.code),
				like: unitId(codes[0]!)
			}
		],
		...NOTHING_PLACED
	};
}

const mergerOfSchools = (on: LocalDate, today: LocalDate) => {
	const schools = CELLS.filter(({ kind }) => kind === 'school').slice(0, 2);
	const codes = schools.map(({ code }) => code);
	return planRow(mergerOfCells(codes, 'HB.30', 'Chi bộ Trường Mầm non và Tiểu học Hoa Ban', on), OWN, 'schools', {
		reason: 'Hai trường về một điểm trường, số đảng viên mỗi nơi ít.',
		byName: 'Văn phòng Đảng ủy',
		at: `${addDays(today, -6)}T09:15:00+07:00`
	});
};

/** One of the two is being inspected: that has to be over first. */
const mergerOfVillages = (on: LocalDate, today: LocalDate) =>
	planRow(mergerOfCells(['HB.13', 'HB.14'], 'HB.31', 'Chi bộ bản Chiềng Khoang', on), OWN, 'villages', {
		reason: 'Hai bản sáp nhập theo đề án sắp xếp bản, tổ dân phố.',
		byName: 'Văn phòng Đảng ủy',
		at: `${addDays(today, -3)}T14:40:00+07:00`
	});

const mergerOfCommunes = (on: LocalDate, today: LocalDate) =>
	planRow(
		{
			kind: 'merge',
			on,
			units: [unitId(COMMUNE.code), unitId(NEIGHBOUR.code)],
			makes: [
				{
					id: idOf('unit planned commune'),
					communeId: Number(OFFICIAL.merged),
					code: OFFICIAL.merged,
					name: 'Xã Mường Hoa',
					kind: 'commune',
					parentId: unitId(PROVINCE.code),
					like: unitId(COMMUNE.code),
					given: {
						paperName: 'Đảng bộ xã Mường Hoa',
						placeName: 'Mường Hoa',
						officialCode: OFFICIAL.merged
					}
				}
			],
			...NOTHING_PLACED
		},
		{ communeId: PROVINCE_ID, code: PROVINCE.code },
		'communes',
		{
			reason: 'Đề án sắp xếp đơn vị hành chính cấp xã của tỉnh.',
			byPerson: PROVINCE_CLERK.personId,
			byName: PROVINCE_CLERK.name,
			at: `${addDays(today, -9)}T10:05:00+07:00`
		}
	);

/** The official list of a province that does not exist, so that a new commune's number can be chosen. */
async function addOfficialList(client: pg.ClientBase): Promise<void> {
	const official = (code: string, name: string, kind: string) => ({
		code,
		name,
		kind,
		type: kind,
		parentCode: kind === 'province' ? null : OFFICIAL.province,
		searchKey: searchKey(name),
		sortKey: textSortKey(name),
		validFrom: FORMED
	});
	await insertRows(client, 'administrativeUnit', [
		official(OFFICIAL.province, 'Minh Họa', 'province'),
		official(OFFICIAL.commune, COMMUNE.placeName, 'commune'),
		official(OFFICIAL.neighbour, NEIGHBOUR.placeName, 'commune'),
		official(OFFICIAL.merged, 'Mường Hoa', 'commune'),
		official(OFFICIAL.free, 'Pá Khoang', 'commune')
	]);
	await client.query(
		`update unit u set official_code = o.official from (values ($1::uuid, $2), ($3::uuid, $4), ($5::uuid, $6)) as o(id, official) where u.id = o.id`,
		[
			unitId(PROVINCE.code),
			OFFICIAL.province,
			unitId(COMMUNE.code),
			OFFICIAL.commune,
			unitId(NEIGHBOUR.code),
			OFFICIAL.neighbour
		]
	);
}
