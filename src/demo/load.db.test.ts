import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIn } from '#domains/access/server/sign-in.ts';
import { verifyAudit } from '#domains/access/server/verify-audit.ts';
import { closePools, poolOf } from '#lib/db/database.ts';
import { place } from '#lib/db/place.ts';
import { freshDatabase, type TestDatabase } from '../../tests/database.ts';
import { loadDemonstration } from './load.ts';
import { removeDemonstration } from './remove.ts';
import { demonstrationSignIns } from './sign-ins.ts';

const TODAY = '2026-11-22';

let database: TestDatabase;
let rowsBefore: Record<string, number>;
let first: Awaited<ReturnType<typeof loadDemonstration>>;

beforeAll(async () => {
	database = await freshDatabase({ empty: true });
	rowsBefore = await rowsOfTables();
	first = await loadDemonstration(database.ownerUrl, { today: TODAY });
});
afterAll(() => database.close());

/** How many rows each table has. */
async function rowsOfTables(): Promise<Record<string, number>> {
	const { rows } = await poolOf(database.ownerUrl).query<{ name: string; rows: number }>(
		`select c.oid::regclass::text as name,
		   (xpath('/row/n/text()', query_to_xml(format('select count(*) as n from %s', c.oid::regclass), false, true, '')))[1]::text::int as rows
		 from pg_class c where c.relnamespace in ('public'::regnamespace, 'app'::regnamespace) and c.relkind in ('r', 'p') order by 1`
	);
	return Object.fromEntries(rows.map(({ name, rows }) => [name, rows]));
}

/** First column of each row. */
async function all(sql: string): Promise<unknown[]> {
	const { rows } = await poolOf(database.ownerUrl).query({ text: sql, rowMode: 'array' });
	return rows.map((row) => row[0]);
}
const one = async (sql: string): Promise<unknown> => (await all(sql))[0];

describe('the demonstration commune', () => {
	test('was formed of three communes and has 26 cells with 423 members', async () => {
		expect(first.loaded).toBe(true);
		expect(await one(`select count(*) from unit where kind = 'cell' and valid_to = 'infinity'`)).toBe(26);
		expect(await one(`select count(*) from unit_succession where on_day = '2025-07-01'`)).toBe(3);
		expect(await one('select count(*) from member')).toBe(423);
	});

	test('has every member in exactly one cell', async () => {
		const wrong = await all(`
			select m.full_name from member m
			where (select count(*) from membership s where s.member_id = m.id and s.unit_id = m.unit_id and s.valid_to = 'infinity') <> 1`);
		expect(wrong).toEqual([]);
	});

	test('has every unit under those above it, on the days on which that held', async () => {
		const above = (code: string, day: string) =>
			all(`select a.code from unit_closure c join unit a on a.id = c.ancestor_id join unit d on d.id = c.descendant_id
				where d.code = '${code}' and c.valid_from <= '${day}' and '${day}' < c.valid_to order by c.depth`);
		expect(await above('HB.01', '2025-06-30')).toEqual(['HB.01', 'BAN-MAY', 'MINH-HOA']);
		expect(await above('HB.01', '2025-07-01')).toEqual(['HB.01', 'HB', 'MINH-HOA']);
		expect(await above('HB.18', '2025-06-30')).toEqual([]);
	});

	test('has one cell that is too small to decide, and some of thirty members and more', async () => {
		const sizes = `select u.code from unit u join member m on m.unit_id = u.id where m.standing = 'official' group by u.code`;
		expect(await all(`${sizes} having count(*) < 3`)).toEqual(['HB.17']);
		expect((await all(`${sizes} having count(*) >= 30`)).length).toBeGreaterThan(0);
	});

	test('has a secretary in every cell and every cell in the hands of a committee member', async () => {
		const withPost = (post: string) =>
			one(`select count(distinct unit_id) from post_holding where post = '${post}' and valid_to = 'infinity'`);
		expect(await withPost('cell-secretary')).toBe(26);
		expect(await withPost('assigned-member')).toBe(26);
	});

	test('names nobody who is known from the news or from history', async () => {
		const known = [
			'Nguyễn Phú Trọng',
			'Tô Lâm',
			'Phạm Minh Chính',
			'Lương Cường',
			'Trần Thanh Mẫn',
			'Trần Cẩm Tú',
			'Võ Văn Thưởng',
			'Nguyễn Xuân Phúc',
			'Võ Nguyên Giáp',
			'Phạm Văn Đồng',
			'Vừ A Dính',
			'Lò Văn Giá',
			'Giàng Páo Mỷ',
			'Hoàng Văn Thụ'
		];
		const names = [...(await all('select full_name from member')), ...(await all('select full_name from account'))];
		expect(names.filter((name) => known.includes(String(name)))).toEqual([]);
	});

	test('has personal numbers of no province and telephones of nobody', async () => {
		expect(await one(`select count(*) from member_private where personal_id !~ '^000'`)).toBe(0);
		expect(await one(`select count(*) from member_private where phone <> '' and phone !~ '^0900000'`)).toBe(0);
	});
});

describe('the sign-ins of the demonstration', () => {
	test.each(demonstrationSignIns())('$username opens with the password shown', async ({ username, password }) => {
		const answer = await signIn({ username, password, device: 'Trình duyệt', address: '192.0.2.1' });
		expect(answer).toMatchObject({ ok: true, value: { step: 'signed-in' } });
	});

	test.each(demonstrationSignIns())('$username holds the post $post', async ({ username, post }) => {
		if (post === 'member') return expect(await cellOf(username)).toBe('HB.01');
		const posts = await all(`select post from post_holding p join account a using (person_id)
			where a.username = '${username}' and p.valid_to = 'infinity'`);
		expect(posts).toContain(post);
	});

	test('the committee member looks after two cells', async () => {
		const cells = await one(`select count(*) from post_holding join account using (person_id)
			where username = 'dang-uy-vien' and post = 'assigned-member'`);
		expect(cells).toBe(2);
	});

	test('at least eight members of the first cell and every cell secretary have an account', async () => {
		const ofFirstCell =
			await one(`select count(*) from account join member using (person_id) join unit u on u.id = unit_id
			where u.code = (select min(code) from unit where kind = 'cell')`);
		expect(ofFirstCell).toBeGreaterThanOrEqual(8);
		expect(
			await one(`select count(*) from post_holding join account using (person_id) where post = 'cell-secretary'`)
		).toBe(26);
	});

	const cellOf = (username: string) =>
		one(`select u.code from member m join account using (person_id) join unit u on u.id = m.unit_id
			where username = '${username}'`);
});

test('the load is one link of the audit chain, and the chain holds', async () => {
	expect(await verifyAudit(database.ownerUrl)).toEqual({ ok: true, entries: 1 });
});

describe('loading again', () => {
	test('changes nothing', async () => {
		const again = await loadDemonstration(database.ownerUrl, { today: '2026-12-01' });
		expect(again).toEqual({ loaded: false, signIns: demonstrationSignIns() });
		expect(await one('select count(*) from member')).toBe(423);
		expect(await one('select count(*) from audit_entry')).toBe(1);
	});
});

describe('removing it', () => {
	const remove = async (isSure = true) => {
		await closePools();
		return removeDemonstration(database.ownerUrl, { filesDir: place().filesDir, isSure });
	};
	/** Another program's connection, as long as the work takes. */
	const whileServed = async <T>(work: () => Promise<T>): Promise<T> => {
		const url = database.webUrl.replace(/application_name=[^&]*/, 'application_name=another');
		const server = new pg.Client({ connectionString: url, application_name: 'another' });
		await server.connect();
		return work().finally(() => server.end());
	};

	test('asks first, and says how much would go', async () => {
		expect(await remove(false)).toMatchObject({ refusal: { code: 'cli.demo-remove-unsure', facts: { files: 0 } } });
		expect(await one('select count(*) from member')).toBe(423);
	});

	test('is refused while a program serves it, or a commune of somebody’s own stands beside it', async () => {
		expect(await whileServed(remove)).toMatchObject({ refusal: { code: 'cli.demo-being-served' } });
		const id = '018f0000-0000-7000-8000-000000000001';
		await all(`insert into unit (id, commune_id, code, name, paper_name, kind, search_key, sort_key, valid_from)
			values ('${id}', 3901, '03901', 'Xã Thật', 'Đảng bộ xã Thật', 'commune', 'xa that', 'xa that', '2025-07-01')`);
		expect(await remove()).toMatchObject({
			refusal: { code: 'cli.demo-others-there', facts: { name: 'Xã Thật', count: 1 } }
		});
		await all(`delete from unit where id = '${id}'`);
	});

	test('leaves no row in any table and no file', async () => {
		const { filesDir } = place();
		mkdirSync(join(filesDir, 'ab'));
		writeFileSync(join(filesDir, 'ab', 'ab'.repeat(32)), 'a photo');
		expect(await remove()).toMatchObject({ ok: true, value: { files: 1 } });
		expect(await rowsOfTables()).toEqual(rowsBefore);
		expect(readdirSync(filesDir)).toEqual([]);
		expect(await remove()).toMatchObject({ refusal: { code: 'cli.demo-not-there' } });
	});
});
