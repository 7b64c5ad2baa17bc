import { afterAll, beforeAll, expect, test } from 'vitest';
import { poolOf } from '#lib/db/database.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { importNation } from './import-nation.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const old = (code: string, share: string) => [code, `Xã ${code} cũ`, share];
const FILE = {
	meta: { effective: '2025-07-01' },
	provinces: [
		[
			'71',
			'Tỉnh Mây',
			[
				['71', 'Tỉnh Mây', 'full'],
				['72', 'Tỉnh Sương', 'full']
			]
		],
		['73', 'Tỉnh Gió', [['73', 'Tỉnh Gió', 'full']]]
	],
	units: [
		['71001', '71', 'Xã Một', [old('71001', 'full'), old('71002', 'partial')]],
		['71003', '71', 'Xã Hai', [old('71002', 'partial'), old('71003', 'full')]],
		['73001', '73', 'Xã Ba', [old('73001', 'full')]]
	]
};
const bring = (content: unknown) => importNation(database.ownerUrl, JSON.stringify(content, null, 1), () => undefined);
const rows = async (sql: string) => (await poolOf(database.ownerUrl).query({ text: sql, rowMode: 'array' })).rows;

test('a country is brought in once, with who followed whom and the day before as it was', async () => {
	expect(await bring(FILE)).toEqual({
		ok: true,
		value: { on: '2025-07-01', provinces: 2, communes: 3, oldCommunes: 4, cases: 2 }
	});
	expect(
		await rows(`select p.code, s.code, x.share from unit_succession x join unit p on p.id = x.predecessor_id
			join unit s on s.id = x.successor_id where s.code like '7%1' or s.code like '7%3' order by 1, 2`)
	).toEqual([
		['71001.cu', '71001', 'whole'],
		['71002.cu', '71001', 'part'],
		['71002.cu', '71003', 'part'],
		['71003.cu', '71003', 'whole'],
		['73001.cu', '73001', 'whole'],
		['T71.cu', '71', 'whole'],
		['T72.cu', '71', 'whole'],
		['T73.cu', '73', 'whole']
	]);
	expect(
		await rows(
			`select count(*)::int from unit where kind = 'commune' and code like '7%.cu' and valid_to = '2025-07-01'`
		)
	).toEqual([[4]]);
	expect(await bring(FILE)).toMatchObject({ refusal: { code: 'organisation.nation-there', facts: { code: '71' } } });
});

test('a bad file leaves nothing behind', async () => {
	const before = await rows('select count(*) from unit');
	const bad = { ...FILE, units: [['74001', '99', 'Xã Lạc', [old('74001', 'full')]]] };
	expect(await bring(bad)).toMatchObject({
		refusal: { code: 'organisation.nation-file-no-province', facts: { line: 35 } }
	});
	expect(await rows('select count(*) from unit')).toEqual(before);
});
