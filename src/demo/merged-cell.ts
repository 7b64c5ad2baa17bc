import type pg from 'pg';
import type { Plan } from '#domains/organisation/reorganisation/plan.ts';
import { carryOut } from '#domains/organisation/reorganisation/server/commit.ts';
import { contentHashOf } from '#domains/organisation/reorganisation/server/sheet.ts';
import { kyselyOn } from '#lib/db/database.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { textSortKey } from '#lib/vietnamese/sort-key.ts';
import { idOf } from './ids.ts';
import { membersOf } from './people.ts';
import { insertRows } from './rows.ts';
import { MERGED, mergedOn } from './stories.ts';
import { COMMUNE, COMMUNE_ID, FORMED, PROVINCE, TERM, unitId } from './units.ts';
import { at } from './year/moments.ts';

const KEYS = { communeId: COMMUNE_ID, unitId: unitId(MERGED.old.code) };
const ABOVE = { communeId: COMMUNE_ID, unitId: unitId(COMMUNE.code) };
const CASE_ID = idOf('reorganisation hill');

/** A small cell that was merged into its neighbour: as it was, then carried out as the office would have done it. */
export async function addMergedCell(client: pg.ClientBase, today: LocalDate): Promise<void> {
	await addCell(client);
	await addItsPeople(client, today);
	await addItsWork(client, today);
	await carryMergerOut(client, today);
	await addHandover(client, today);
}

async function addCell(client: pg.ClientBase): Promise<void> {
	const { code, name, place } = MERGED.old;
	const always = { validFrom: FORMED, validTo: 'infinity' };
	await insertRows(client, 'unit', [
		{
			...always,
			id: KEYS.unitId,
			communeId: COMMUNE_ID,
			code,
			name,
			paperName: name,
			placeName: COMMUNE.placeName,
			kind: 'cell',
			cellKind: 'village',
			hasCommittee: false,
			term: TERM,
			usualPlace: place,
			searchKey: searchKey(name),
			sortKey: textSortKey(name)
		}
	]);
	const step = { ...always, descendantId: KEYS.unitId };
	await insertRows(client, 'unitParent', [{ ...always, unitId: KEYS.unitId, parentId: ABOVE.unitId }]);
	await insertRows(client, 'unitClosure', [
		{ ...step, ancestorId: KEYS.unitId, depth: 0 },
		{ ...step, ancestorId: ABOVE.unitId, depth: 1 },
		{ ...step, ancestorId: unitId(PROVINCE.code), depth: 2 }
	]);
}

const itsPeople = () => membersOf(MERGED.cell).filter(MERGED.is);

async function addItsPeople(client: pg.ClientBase, today: LocalDate): Promise<void> {
	const [secretary, deputy] = itsPeople();
	const ids = itsPeople().map(({ memberId }) => memberId);
	await client.query(
		'update membership set unit_id = $1, valid_from = $2 where commune_id = $3 and member_id = any($4) and valid_from = $5',
		[KEYS.unitId, FORMED, COMMUNE_ID, ids, mergedOn(today)]
	);
	await client.query('update member set unit_id = $1 where commune_id = $2 and id = any($3)', [
		KEYS.unitId,
		COMMUNE_ID,
		ids
	]);
	await client.query('update member_private set unit_id = $1 where commune_id = $2 and member_id = any($3)', [
		KEYS.unitId,
		COMMUNE_ID,
		ids
	]);
	await insertRows(
		client,
		'postHolding',
		[
			{ person: secretary!, post: 'cell-secretary' },
			{ person: deputy!, post: 'cell-deputy' }
		].map(({ person, post }) => ({
			...KEYS,
			id: idOf(`post ${person.personId} ${post} ${MERGED.old.code}`),
			personId: person.personId,
			post,
			decisionNumber: '34-QĐ/ĐU',
			validFrom: FORMED
		}))
	);
}

/** A task that goes on, one that was done, and something people asked for. */
async function addItsWork(client: pg.ClientBase, today: LocalDate): Promise<void> {
	const [secretary, , owner] = itsPeople();
	const task = (title: string, product: string, dueInDays: number, doneDaysAgo?: number) => {
		const givenOn = addDays(today, -46);
		return {
			...KEYS,
			id: idOf(`task hill ${title}`),
			title,
			searchKey: searchKey(title),
			product,
			ownerMemberId: owner!.memberId,
			ownerName: owner!.name,
			givenOn,
			dueOn: addDays(today, dueInDays),
			state: doneDaysAgo ? 'done' : 'open',
			doneOn: doneDaysAgo ? addDays(today, -doneDaysAgo) : null,
			result: doneDaysAgo ? 'Đã bàn giao 02 máy bơm, có biên bản kèm theo.' : '',
			createdBy: secretary!.personId,
			createdAt: at(givenOn, '20:10')
		};
	};
	await insertRows(client, 'task', [
		task('Vận động 6 hộ đồi chè góp công sửa đường lên đồi', 'Danh sách hộ đã góp công', 9),
		task('Kiểm kê máy bơm, bàn ghế của nhà văn hóa thôn', 'Biên bản kiểm kê', -20, 24)
	]);
	const raisedOn = addDays(today, -21);
	await insertRows(client, 'matter', [
		{
			...KEYS,
			id: idOf('matter hill'),
			gist: 'Đề nghị kéo đường điện chiếu sáng từ ngã ba lên xóm Đồi trước mùa hái chè.',
			place: 'xóm Đồi',
			broughtBy: owner!.name,
			state: 'raised',
			raisedOn,
			at: at(raisedOn, '19:40')
		}
	]);
}

/** The same steps as the command's, on its day; the load writes the commune whole. */
async function carryMergerOut(client: pg.ClientBase, today: LocalDate): Promise<void> {
	const on = mergedOn(today);
	const plan: Plan = {
		kind: 'merge',
		on,
		units: [KEYS.unitId],
		into: unitId(MERGED.cell),
		makes: [],
		people: {},
		places: {},
		posts: []
	};
	const byName = 'Văn phòng Đảng ủy';
	await insertRows(
		client,
		'reorganisation',
		[
			{
				...ABOVE,
				id: CASE_ID,
				kind: plan.kind,
				onDay: on,
				decisionNumber: '47-QĐ/ĐU',
				decisionOn: addDays(on, -4),
				reason: 'Chi bộ còn 4 đảng viên; hai thôn liền kề, sinh hoạt chung nhà văn hóa.',
				plan: JSON.stringify(plan),
				byPerson: idOf('reorganisation planner'),
				byName,
				at: at(addDays(on, -10), '09:30')
			}
		],
		['plan']
	);
	await client.query(
		`select set_config('app.wide_write', $1, true), set_config('app.wide_life', $1, true), set_config('app.communes', $1, true)`,
		[`{${COMMUNE_ID}}`]
	);
	const by = { name: byName, today: on, now: new Date(at(on, '08:20')) };
	const carried = await carryOut(kyselyOn(client), { ...ABOVE, id: CASE_ID, plan }, '47-QĐ/ĐU', by);
	if (!carried.ok) throw new Error(`the demonstration's merger is refused: ${carried.refusal.code}`);
	await client.query(
		`select set_config('app.wide_write', '', true), set_config('app.wide_life', '', true), set_config('app.communes', '', true)`
	);
}

/** What the old cell handed over; it has signed, and its neighbour has not yet. */
async function addHandover(client: pg.ClientBase, today: LocalDate): Promise<void> {
	const on = mergedOn(today);
	const line = (nth: number, kind: string, what: string, quantity: string, isOpen = false) => ({
		...ABOVE,
		id: idOf(`handover hill ${nth}`),
		reorganisationId: CASE_ID,
		fromUnitId: KEYS.unitId,
		toUnitId: unitId(MERGED.cell),
		kind,
		what,
		quantity,
		isOpen,
		byName: 'Văn phòng Đảng ủy',
		at: at(addDays(on, 1), '15:00')
	});
	await insertRows(client, 'reorganisationHandover', [
		line(1, 'files', 'Sổ biên bản, sổ nghị quyết, sổ đảng phí từ 07/2025', '03 quyển'),
		line(2, 'assets', 'Bàn ghế, loa máy của nhà văn hóa thôn Đồi Chè', '24 chỗ, 01 bộ loa'),
		line(3, 'funds', 'Quỹ chi bộ theo sổ, hai bên đã kiểm quỹ', '1.240.000 đồng'),
		line(4, 'complaints', 'Kiến nghị kéo điện chiếu sáng lên xóm Đồi', '01 việc', true)
	]);
	const [secretary] = itsPeople();
	const contentHash = await contentHashOf(kyselyOn(client), COMMUNE_ID, CASE_ID);
	await insertRows(client, 'reorganisationSignature', [
		{
			...ABOVE,
			reorganisationId: CASE_ID,
			side: 'giving',
			sideUnitId: KEYS.unitId,
			signerName: secretary!.name,
			signerPost: 'Bí thư',
			signedOn: addDays(on, 2),
			contentHash,
			byName: 'Văn phòng Đảng ủy',
			at: at(addDays(on, 2), '16:20')
		}
	]);
}
