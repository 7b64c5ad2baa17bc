import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTask } from '#domains/direction/server/create-task.ts';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../tests/world.ts';
import { readAccountPage } from './account-page.ts';
import { readAccountsPage, readMembersWithoutAccount } from './accounts-page.ts';
import { readAuditPage } from './audit-page.ts';
import { readOfficeFrame } from './office-frame.ts';
import { readOwnPage } from './own-page.ts';
import { readPostsPage, readUnitPosts } from './posts-page.ts';
import { callerOfApiToken, startSession } from './session.ts';
import { makeTokenFor } from './token-for.ts';
import { listUsers } from './users.ts';
import { verifyAudit } from './verify-audit.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const TODAY = '2026-11-22';
const everything = { q: '', state: '' as const, page: 1 };

describe('the list of accounts', () => {
	const list = (person: WorldPerson, filter: Partial<typeof everything> = {}) =>
		readAs(callerOf(person), TODAY, (tx) =>
			readAccountsPage(tx, callerOf(person), TODAY, { ...everything, ...filter })
		);

	test('shows the administrator all of the commune, by given name, with posts in their units', async () => {
		const accounts = await list('administrator');
		expect(accounts).toHaveLength(WORLD.people.length - 2);
		expect(accounts.find(({ username }) => username === 'bi-thu-1')).toMatchObject({
			fullName: 'Tòng Văn Chắc',
			cellName: 'Chi bộ thôn Một',
			posts: [{ post: 'cell-secretary', unitName: 'Chi bộ thôn Một' }]
		});
		expect(accounts.map(({ fullName }) => fullName).slice(2, 5)).toEqual([
			'Lò Thị Ấm',
			'Lường Thế Bền',
			'Tòng Văn Chắc'
		]);
	});

	test('is searched without diacritics, and a sign of a pattern is only a sign', async () => {
		expect((await list('administrator', { q: 'deo thi em' })).map(({ username }) => username)).toEqual(['dang-vien-1']);
		expect(await list('administrator', { q: '%' })).toEqual([]);
	});

	test('shows a member nobody but themselves', async () => {
		expect((await list('member')).map(({ username }) => username)).toEqual(['dang-vien-1']);
		const other = callerOf('secondMember').accountId;
		expect(
			await readAs(callerOf('member'), TODAY, (tx) => readAccountPage(tx, callerOf('member'), other))
		).toBeUndefined();
	});
});

describe('the page of one account', () => {
	test('shows its posts with their days', async () => {
		const { accountId } = callerOf('committeeMember');
		const page = await readAs(callerOf('administrator'), TODAY, (tx) =>
			readAccountPage(tx, callerOf('administrator'), accountId)
		);
		expect(page?.posts).toContainEqual(
			expect.objectContaining({
				post: 'assigned-member',
				unitCode: 'XA-THU.01',
				validFrom: '2025-07-01',
				validTo: 'infinity'
			})
		);
	});
});

describe('people without an account', () => {
	test('are offered to the administrator by name', async () => {
		await poolOf(database.ownerUrl).query(
			`insert into member (commune_id, id, unit_id, person_id, full_name, search_key, sort_key) values ($1, gen_random_uuid(), $2, gen_random_uuid(), 'Nông Thị Thơm', 'nong thi thom', 'x')`,
			[WORLD.units.cell.communeId, WORLD.units.cell.id]
		);
		const offered = await readAs(callerOf('administrator'), TODAY, (tx) =>
			readMembersWithoutAccount(tx, callerOf('administrator'), 'Thơm')
		);
		expect(offered).toMatchObject([{ fullName: 'Nông Thị Thơm', cellName: 'Chi bộ thôn Một' }]);
	});
});

describe('the pages of posts', () => {
	const administrator = callerOf('administrator');

	test('show the units of the commune and who holds what', async () => {
		const units = await readAs(administrator, TODAY, (tx) => readPostsPage(tx, administrator, TODAY));
		expect(units.map(({ code }) => code)).toEqual(['XA-THU', 'XA-THU.01', 'XA-THU.02']);
		expect(units[1]?.holders).toContainEqual({ post: 'cell-secretary', name: 'Tòng Văn Chắc' });
	});

	test('do not show a unit of another commune', async () => {
		expect(
			await readAs(administrator, TODAY, (tx) => readUnitPosts(tx, administrator, WORLD.units.otherCell.code))
		).toBeUndefined();
	});
});

describe('the audit log', () => {
	const input = {
		unitCode: WORLD.units.cell.code,
		title: 'Rà soát hộ nghèo',
		product: 'Danh sách',
		dueOn: '2026-12-01'
	};
	const read = (person: WorldPerson, filter = {}) =>
		readAs(callerOf(person), TODAY, (tx) =>
			readAuditPage(tx, callerOf(person), { person: '', command: '', ...filter })
		);

	test('is found by day, person and command by whoever may read it, and by nobody else', async () => {
		await execute(callerOf('clerk'), createTask, newId(), input, new Date('2026-11-21T23:30:00+07:00'));
		await execute(callerOf('cellSecretary'), createTask, newId(), input, new Date('2026-11-22T00:30:00+07:00'));
		expect((await read('administrator')).map(({ personName }) => personName)).toEqual([
			'Tòng Văn Chắc',
			'Quàng Văn Ổn'
		]);
		expect(await read('inspectionHead', { day: '2026-11-21' })).toMatchObject([
			{ personName: 'Quàng Văn Ổn', command: 'direction.create-task', unitName: 'Chi bộ thôn Một' }
		]);
		expect(await read('administrator', { person: 'chac' })).toHaveLength(1);
		expect(await read('administrator', { command: 'access.give-post' })).toEqual([]);
		for (const person of ['clerk', 'member', 'otherClerk'] as const) expect(await read(person), person).toEqual([]);
	});
});

describe('own settings', () => {
	test('show posts, sessions and nobody else’s', async () => {
		const caller = callerOf('cellSecretary');
		await startSession(caller.accountId, 'Firefox', '10.0.0.9');
		await startSession(callerOf('member').accountId, 'Chrome', '10.0.0.8');
		const own = await readAs(caller, TODAY, (tx) => readOwnPage(tx, caller, TODAY));
		expect(own.posts).toMatchObject([{ post: 'cell-secretary', unitName: 'Chi bộ thôn Một', validFrom: '2025-07-01' }]);
		expect(own.sessions).toMatchObject([{ device: 'Firefox', address: '10.0.0.9' }]);
	});
});

describe('the frame of the office', () => {
	test('names the commune, and the highest post first', async () => {
		const caller = callerOf('communeSecretary');
		const frame = await readAs(caller, TODAY, (tx) => readOfficeFrame(tx, caller, TODAY));
		expect(frame.communeName).toBe('Xã Thử');
		expect(frame.holdings.map(({ post }) => post)).toEqual(['commune-secretary', 'committee-member', 'member']);
		expect(frame.notices).toBe(0);
	});
});

describe('the command line', () => {
	test('lists people cell after cell, membership among their posts', async () => {
		const users = await listUsers(database.ownerUrl, TODAY);
		const ofCell = users.filter(({ posts }) => posts.some(({ unitCode }) => unitCode === 'XA-THU.01'));
		expect(ofCell[0]).toEqual({
			username: 'bi-thu-1',
			name: 'Tòng Văn Chắc',
			posts: [
				{ post: 'cell-secretary', unitCode: 'XA-THU.01' },
				{ post: 'member', unitCode: 'XA-THU.01' }
			]
		});
		expect(ofCell.slice(0, 2).map(({ username }) => username)).toEqual(['bi-thu-1', 'pho-1']);
		expect(users.at(-1)?.posts ?? []).not.toContainEqual(expect.objectContaining({ post: 'member' }));
	});

	test('makes a token that acts as its person, and says so in the audit log', async () => {
		const made = await makeTokenFor(database.ownerUrl, 'van-phong', 7);
		expect(await callerOfApiToken(made.ok ? made.value.token : '', '')).toMatchObject({ username: 'van-phong' });
		const { rows } = await poolOf(database.ownerUrl).query(
			`select changes->0->'facts'->>'from' as from from audit_entry where command = 'access.make-token'`
		);
		expect(rows).toEqual([{ from: 'command-line' }]);
		expect(await verifyAudit(database.ownerUrl)).toMatchObject({ ok: true });
	});

	test.each([
		['khong-co-ai', 7, 'access.no-such-account'],
		['van-phong', 0, 'access.token-days'],
		['van-phong', 366, 'access.token-days'],
		['van-phong', Number.NaN, 'access.token-days']
	])('makes none for %s and %s days', async (username, days, code) => {
		expect(await makeTokenFor(database.ownerUrl, username, days)).toMatchObject({ refusal: { code } });
	});
});
