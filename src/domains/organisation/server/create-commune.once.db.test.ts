import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyAudit } from '#domains/access/server/verify-audit.ts';
import { signIn } from '#domains/access/server/sign-in.ts';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../tests/database.ts';
import { type CommuneMade, createCommune } from './create-commune.ts';
import { createCell } from './create-cell.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase({ empty: true });
});
afterAll(() => database?.close());

const GIVEN = { code: '03901', name: 'Xã Thử', province: '14', since: '2025-07-01', term: '2025-2030' };
const PERSON = { username: 'quan-tri', name: 'Nông Thị Mẫu' };
const make = (more: object = {}, person = PERSON) => createCommune(database.ownerUrl, { ...GIVEN, ...more }, person);
const ask = async (sql: string) => (await poolOf(database.ownerUrl).query(sql)).rows;

let made: CommuneMade;
const cell = (more: object = {}) => ({
	communeCode: '03901',
	code: '03901.01',
	name: 'Chi bộ bản Nà',
	kind: 'village',
	from: '2025-07-01',
	...more
});

async function administrator() {
	const [account] = await ask(`select id, person_id, home_commune_id, username, full_name from account`);
	return {
		accountId: account.id,
		personId: account.person_id,
		communeId: account.home_commune_id,
		username: account.username,
		name: account.full_name,
		locale: 'vi' as const,
		device: 'test'
	};
}
const add = async (more: object = {}) => execute(await administrator(), createCell, newId(), cell(more));

test('a commune comes with its province, its place in the tree and its first administrator', async () => {
	const answer = await make();
	if (!answer.ok) throw new Error(answer.refusal.code);
	made = answer.value;
	expect(made).toMatchObject({ communeCode: '03901', name: 'Xã Thử', username: 'quan-tri' });
	expect(await ask('select code, kind, commune_id, paper_name from unit order by kind')).toEqual([
		{ code: '03901', kind: 'commune', commune_id: 3901, paper_name: 'Đảng bộ xã Thử' },
		{ code: '14', kind: 'province', commune_id: 900_014, paper_name: 'Đảng bộ tỉnh Sơn La' }
	]);
	expect(await ask('select post from post_holding order by post')).toEqual([
		{ post: 'administrator' },
		{ post: 'office-clerk' }
	]);
	expect(await verifyAudit(database.ownerUrl)).toMatchObject({ ok: true, entries: 1 });
});

test('the administrator signs in with the password that was told', async () => {
	const { username, temporaryPassword: password } = made;
	const origin = { device: 'test', address: '127.0.0.1' };
	expect(await signIn({ username, password: 'sai', ...origin })).toMatchObject({ ok: false });
	expect(await signIn({ username, password, ...origin })).toMatchObject({ ok: true });
});

test('the same commune or the same name is refused a second time, and nothing is written', async () => {
	expect(await make()).toMatchObject({ refusal: { code: 'organisation.commune-exists' } });
	expect(await make({ code: '03902' })).toMatchObject({ refusal: { code: 'access.username-taken' } });
	expect(await make({ code: '03902' }, { ...PERSON, username: 'Quản trị' })).toMatchObject({
		refusal: { code: 'access.username-unfit' }
	});
	expect(await ask('select count(*)::int as n from unit')).toEqual([{ n: 2 }]);
});

test('a cell stands below its commune and everything above that', async () => {
	expect(await add()).toMatchObject({ kind: 'done', value: { code: '03901.01' } });
	const above = await ask(`select a.code, c.depth from unit_closure c join unit a on a.id = c.ancestor_id
		join unit d on d.id = c.descendant_id where d.code = '03901.01' order by c.depth`);
	expect(above).toEqual([
		{ code: '03901.01', depth: 0 },
		{ code: '03901', depth: 1 },
		{ code: '14', depth: 2 }
	]);
});

test('no two cells of a commune have one code or one name, however it is written', async () => {
	expect(await add({ name: 'Chi bộ khác' })).toMatchObject({ refusal: { code: 'organisation.code-taken' } });
	expect(await add({ code: '03901.02', name: 'chi bộ bản nà' })).toMatchObject({
		refusal: { code: 'organisation.cell-name-taken' }
	});
	expect(await add({ code: 'mã có dấu' })).toMatchObject({ kind: 'unfit', errors: [{ path: 'code' }] });
});
