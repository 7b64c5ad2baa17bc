import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { freshDatabase, type TestDatabase } from '../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../tests/world.ts';
import { SittingStory } from '#domains/meetings/sittings/server/sample-sitting.ts';
import { PAGE_ROWS, type Search, SECTIONS, type Section } from '../sections.ts';
import { readSearchPage } from './search-page.ts';

let database: TestDatabase;
const NOTHING = SECTIONS.map(() => 0);
const today = '2026-11-22';
const now = new Date('2026-11-22T08:00:00+07:00');

async function give(person: WorldPerson, command: string, input: object): Promise<string> {
	const outcome = await execute(callerOf(person), COMMAND_BY_NAME.get(command)!, newId(), input, now);
	if (outcome.kind !== 'done') throw new Error(`${command}: ${JSON.stringify(outcome)}`);
	return (outcome.value as { id: string }).id;
}

/** A meeting and a task of a cell, planned and given by its secretary. */
async function lifeOf(secretary: WorldPerson, cell: 'cell' | 'besideCell', place: string) {
	const unitCode = WORLD.units[cell].code;
	const meetingId = await give(secretary, 'meetings.plan-meeting', {
		unitCode,
		month: '2026-12',
		kind: 'regular',
		startsAt: '2026-12-03T19:30:00+07:00',
		place
	});
	await give(secretary, 'direction.create-task', {
		unitCode,
		title: 'Vận động các hộ làm đường nước',
		product: 'Danh sách hộ đóng góp',
		dueOn: '2026-12-01'
	});
	return meetingId;
}

beforeAll(async () => {
	database = await freshDatabase();
	const meetingId = await lifeOf('cellSecretary', 'cell', 'Nhà văn hóa thôn Một');
	await lifeOf('besideSecretary', 'besideCell', 'Phòng họp trường');
	const { communeId, id: unitId } = WORLD.units.cell;
	const owner = poolOf(database.ownerUrl);
	await owner.query(
		`insert into statement (commune_id, id, unit_id, meeting_id, kind, name, gist, at)
		 values ($1, $2, $3, $4, 'criticism', 'Mùa A Ín', 'Góp ý việc uống rượu', now())`,
		[communeId, newId(), unitId, meetingId]
	);
	for (const [table, text] of [
		['reservation', 'Bảo lưu chuyện đất rừng'],
		['free_note', 'Ghi thêm chuyện đất rừng của ông Ín']
	])
		await owner.query(
			`insert into ${table} (commune_id, id, unit_id, meeting_id, ${table === 'reservation' ? 'member_id, name, ' : ''}text, at)
			 values ($1, $2, $3, $4, ${table === 'reservation' ? "$6, 'Mùa A Ín', " : ''}$5, now())`,
			[communeId, newId(), unitId, meetingId, text, ...(table === 'reservation' ? [WORLD.memberId('member')] : [])]
		);
	await owner.query(
		`insert into resolution (commune_id, id, unit_id, meeting_id, term, number, state, adopted_on, limits, direction)
		 values ($1, $2, $3, $4, '2025-2030', 7, 'adopted', '2026-12-03', 'Đồng chí Ín còn uống rượu', 'Sửa mương thủy lợi')`,
		[communeId, newId(), unitId, meetingId]
	);
});
afterAll(() => database?.close());

const found = (person: WorldPerson, q: string, only?: Section, narrowed: Partial<Search> = {}) =>
	readAs(callerOf(person), today, (tx) =>
		readSearchPage(tx, callerOf(person), { q, page: 1, ...(only && { only }), ...narrowed }, today)
	);
const counts = async (person: WorldPerson, q: string) => {
	const page = await found(person, q);
	return page && Object.fromEntries(SECTIONS.map((section) => [section, page[section].count]));
};
const names = async (person: WorldPerson, q: string) =>
	(await found(person, q))?.members.rows.map(({ fullName }) => fullName);

describe('searching', () => {
	test('a name with diacritics is found without, its words in any order', async () => {
		for (const q of ['Đèo Thị Êm', 'deo thi em', 'em deo', 'DEO  ê'])
			expect(await names('clerk', q), q).toEqual(['Đèo Thị Êm']);
	});

	test('only the last syllable may be unfinished', async () => {
		expect(await names('clerk', 'deo th')).toEqual(['Đèo Thị Êm']);
		expect(await names('clerk', 'th deo')).toEqual([]);
	});

	test('letters within a word find nobody', async () => {
		expect(await names('clerk', 'eo em')).toEqual([]);
	});

	test('less than two letters look for nothing', async () => {
		for (const q of ['', ' e ', '%']) expect(await found('clerk', q), q).toBeUndefined();
	});

	test('the clerk finds what both cells have', async () => {
		expect(await counts('clerk', 'duong nuoc')).toMatchObject({ tasks: 2 });
		expect(await counts('clerk', 'danh sach dong gop')).toMatchObject({ tasks: 2 });
		expect(await counts('clerk', 'họp tháng 12/2026')).toMatchObject({ meetings: 2 });
		expect(await counts('clerk', 'chi bộ')).toMatchObject({ cells: 2, meetings: 2 });
		expect(await counts('clerk', 'XA-THU.02')).toMatchObject({ cells: 1 });
	});

	test('a meeting is found by its place, and the first month is not found by twelve', async () => {
		expect(await counts('clerk', 'nha van hoa')).toMatchObject({ meetings: 1 });
		expect(await counts('clerk', 'tháng 1')).toMatchObject({ meetings: 0 });
	});

	test('a resolution is found by its number and by what it decided', async () => {
		for (const q of ['nghị quyết số 07', 'mương thủy lợi']) {
			const page = await found('member', q);
			expect(page?.resolutions.rows, q).toMatchObject([{ number: 7, unitName: WORLD.units.cell.name }]);
		}
	});

	test('what somebody said, and what a resolution says of somebody, is not found by anyone', async () => {
		for (const person of ['clerk', 'cellSecretary', 'communeSecretary'] as const)
			for (const q of ['uống rượu', 'góp ý', 'đất rừng', 'bảo lưu'])
				expect(Object.values((await counts(person, q)) ?? {}), `${person} ${q}`).toEqual(NOTHING);
	});

	test('words in the order typed come first', async () => {
		const { communeId, id: unitId } = WORLD.units.cell;
		const add = (title: string, dueOn: string) =>
			poolOf(database.ownerUrl).query(
				`insert into task (commune_id, id, unit_id, title, search_key, product, given_on, due_on, created_by)
				 values ($1, $2, $3, $4, $5, 'Biên bản', '2026-11-01', $6, $2)`,
				[communeId, newId(), unitId, title, searchKey(title), dueOn]
			);
		await add('Ngõ sạch nhờ trồng hoa', '2026-11-10');
		await add('Trồng ngõ hoa', '2026-12-10');
		const page = await found('clerk', 'ngo hoa');
		expect(page?.tasks.rows.map(({ title }) => title)).toEqual(['Trồng ngõ hoa', 'Ngõ sạch nhờ trồng hoa']);
	});

	test('a cell and a period narrow it', async () => {
		const { code: unit } = WORLD.units.cell;
		expect((await found('clerk', 'duong nuoc', undefined, { unit }))?.tasks.count).toBe(1);
		expect((await found('clerk', 'họp tháng 12', undefined, { unit }))?.meetings.count).toBe(1);
		expect((await found('clerk', 'họp tháng 12', undefined, { period: '2026' }))?.meetings.count).toBe(2);
		const before = await found('clerk', 'chi bộ', undefined, { period: '2025' });
		expect(SECTIONS.map((section) => before?.[section].count)).toEqual(NOTHING);
	});

	test('a second page goes on where the first ended', async () => {
		const first = await found('clerk', 'thi', 'members');
		expect(first?.members.rows.length).toBe(first?.members.count);
		expect((await found('clerk', 'thi', 'members', { page: 2 }))?.members.rows).toEqual([]);
	});

	test('one section can be asked for alone, and tells how many there are', async () => {
		const page = await found('clerk', 'thi', 'members');
		expect(page?.members.count).toBe(page?.members.rows.length);
		expect(page?.members.count).toBeGreaterThan(1);
		expect(page?.members.count).toBeLessThan(PAGE_ROWS);
		expect(await counts('clerk', 'thi')).toMatchObject({ members: page?.members.count });
	});
});

describe('conclusions of sittings', () => {
	const story = new SittingStory('2026-11-20T08:00:00+07:00');
	beforeAll(async () => {
		await story.convene('executive-committee', 'Hội nghị Ban Chấp hành tháng 11', '2026-11-24T08:00:00+07:00');
		await poolOf(database.ownerUrl).query(
			`insert into conclusion (commune_id, id, unit_id, sitting_id, position, text) values ($1, $2, $3, $4, 1, $5)`,
			[WORLD.units.commune.communeId, newId(), WORLD.units.commune.id, story.sittingId, 'Rà soát hồ chứa nước Nà Ó']
		);
	});

	test('are found by their text and their sitting by who prepares sittings', async () => {
		for (const q of ['ho chua nuoc', 'kết luận ban chấp hành']) {
			const page = await found('clerk', q);
			expect(page?.conclusions.rows, q).toMatchObject([{ sittingId: story.sittingId, noticeNumber: null }]);
		}
		expect((await found('clerk', 'ho chua nuoc', undefined, { period: '2025' }))?.conclusions.count).toBe(0);
	});

	test('are found by those invited, once they are, and by nobody else', async () => {
		expect(await counts('committeeMember', 'ho chua nuoc')).toMatchObject({ conclusions: 0 });
		await poolOf(database.ownerUrl).query('update sitting_participant set invited_at = now() where person_id = $1', [
			callerOf('committeeMember').personId
		]);
		expect(await counts('committeeMember', 'ho chua nuoc')).toMatchObject({ conclusions: 1 });
		for (const person of ['member', 'besideSecretary', 'otherClerk'] as const)
			expect(Object.values((await counts(person, 'ho chua nuoc')) ?? {}), person).toEqual(NOTHING);
	});
});

describe('the sight of the reader', () => {
	test('is the own cell for a member', async () => {
		expect(await counts('member', 'duong nuoc')).toMatchObject({ tasks: 1 });
		expect(await counts('member', 'họp tháng 12')).toMatchObject({ meetings: 1 });
		expect(await counts('member', 'chi bộ')).toMatchObject({ cells: 1 });
		expect(await names('member', 'Trần Văn Lặng')).toEqual([]);
		expect(await names('member', 'mua a in')).toEqual(['Mùa A Ín']);
	});

	test('ends at the border of the commune', async () => {
		for (const q of ['deo thi em', 'duong nuoc', 'tháng 12', 'thôn Một', 'mương'])
			expect(Object.values((await counts('otherClerk', q)) ?? {}), q).toEqual(NOTHING);
		expect(await names('otherClerk', 'giang a nu')).toEqual(['Giàng A Nủ']);
	});

	test('holds nothing for who looks after accounts, or holds no post', async () => {
		for (const person of ['administrator', 'stranger'] as const)
			for (const q of ['deo thi em', 'duong nuoc', 'tháng 12', 'chi bộ'])
				expect(Object.values((await counts(person, q)) ?? {}), `${person} ${q}`).toEqual(NOTHING);
	});
});
