import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { execute } from '#lib/commands/execute.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { poolOf } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import { askJson } from '../../../../../tests/api-asking.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
	// The province has an administrator.
	await owner().query(
		`insert into post_holding (id, commune_id, unit_id, person_id, post, valid_from) values (gen_random_uuid(), $1, $2, $3, 'administrator', '2025-07-01')`,
		[WORLD.units.province.communeId, WORLD.units.province.id, callerOf('stranger').personId]
	);
});
afterAll(() => database?.close());

const owner = () => poolOf(database.ownerUrl);
const NOW = new Date('2026-11-22T03:00:00Z');
const ON = '2026-11-20';
const { cell, besideCell, commune, otherCommune } = WORLD.units;

const give = (person: WorldPerson, name: string, input: object, at = NOW) =>
	execute(callerOf(person), COMMAND_BY_NAME.get(`organisation.${name}`) as AnyCommand, newId(), input, at);
const plan = (person: WorldPerson, input: object = {}) =>
	give(person, 'plan-reorganisation', {
		kind: 'merge',
		units: [cell.code, besideCell.code],
		newUnit: { code: 'XA-THU.03', name: 'Chi bộ thôn Mới' },
		on: ON,
		decisionNumber: '12-QĐ/ĐU',
		...input
	});
const planned = async (person: WorldPerson, input: object = {}): Promise<string> => {
	const outcome = await plan(person, input);
	expect(outcome).toMatchObject({ kind: 'done' });
	return (outcome as { value: { id: string } }).value.id;
};
const codeOf = (outcome: { kind: string; refusal?: { code: string } }) =>
	outcome.kind === 'refused' ? outcome.refusal!.code : outcome.kind;

/** Everything that says who belongs where. */
async function everything(): Promise<string[]> {
	const tables = [
		'unit',
		'unit_parent',
		'unit_closure',
		'unit_succession',
		'unit_heritage',
		'membership',
		'post_holding'
	];
	const rows: string[] = [];
	for (const table of tables)
		rows.push(
			...(await owner().query(`select '${table} ' || to_jsonb(t)::text as row from ${table} t`)).rows.map(
				({ row }) => row
			)
		);
	rows.push(
		...(await owner().query(`select 'member ' || commune_id || id || unit_id || activity as row from member`)).rows.map(
			({ row }) => row
		)
	);
	rows.push(
		...(await owner().query(`select 'home ' || person_id || home_commune_id as row from account`)).rows.map(
			({ row }) => row
		)
	);
	return rows.toSorted();
}

const asOf = async (day: string) =>
	Promise.all(
		['units', `units/${cell.code}`, 'members', 'tasks', 'meetings'].map((address) =>
			askJson('clerk', `${address}?on=${day}`)
		)
	);

const unitOfPerson = async (person: WorldPerson) =>
	(
		await owner().query(
			`select u.code from membership s join unit u on u.id = s.unit_id join member m on m.commune_id = s.commune_id and m.id = s.member_id
			 where m.person_id = $1 and s.valid_to = 'infinity'`,
			[callerOf(person).personId]
		)
	).rows.map(({ code }) => code);

let taskId: string;
describe('two cells of one commune', () => {
	test('become one: members follow, what was left open is finished there, and earlier days stay as they were', async () => {
		const task = await execute(
			callerOf('clerk'),
			COMMAND_BY_NAME.get('direction.create-task')!,
			newId(),
			{
				unitCode: cell.code,
				title: 'Sửa nhà văn hóa thôn',
				dueOn: '2026-12-01',
				product: 'Biên bản nghiệm thu'
			},
			new Date('2026-11-10T03:00:00Z')
		);
		taskId = (task as { value: { id: string } }).value.id;
		const before = await asOf('2026-11-19');
		const rows = await everything();
		const id = await planned('standingDeputy');
		expect(await everything(), 'a plan changes nothing').toEqual(rows);
		expect(codeOf(await give('cellSecretary', 'commit-reorganisation', { id }))).toBe('not-found');
		await give('standingDeputy', 'propose-post', {
			id,
			unitCode: 'XA-THU.03',
			post: 'cell-secretary',
			memberId: WORLD.memberId('cellDeputy')
		});
		expect(await give('standingDeputy', 'commit-reorganisation', { id })).toMatchObject({ kind: 'done' });

		expect(await unitOfPerson('member')).toEqual(['XA-THU.03']);
		expect(await unitOfPerson('besideMember')).toEqual(['XA-THU.03']);
		const told = await askJson('clerk', 'units/XA-THU.03');
		expect(told.body.predecessors.map(({ code }: { code: string }) => code)).toEqual([cell.code, besideCell.code]);
		expect(await asOf('2026-11-19')).toEqual(before);
		// A member of the other old cell sees it now; the secretary of the new one may settle it.
		expect((await askJson('besideMember', `tasks/${taskId}`)).status).toBe(200);
		expect((await askJson('otherMember', `tasks/${taskId}`)).status).toBe(404);
		const closing = { taskId, text: 'Biên bản nghiệm thu số 3' };
		const close = COMMAND_BY_NAME.get('direction.close-task')!;
		expect(codeOf(await execute(callerOf('besideSecretary'), close, newId(), closing, NOW))).not.toBe('done');
		expect(codeOf(await execute(callerOf('cellDeputy'), close, newId(), closing, NOW))).toBe('done');

		expect(await give('standingDeputy', 'undo-reorganisation', { id, reason: 'Sai tên chi bộ' })).toMatchObject({
			kind: 'done'
		});
		expect(await everything()).toEqual(rows);
		expect(await asOf('2026-11-19')).toEqual(before);
	});

	test('what was done in the new cell goes on with the first old one when all is taken back', async () => {
		const rows = await everything();
		const id = await planned('clerk');
		expect(await give('clerk', 'commit-reorganisation', { id })).toMatchObject({ kind: 'done' });
		const outcome = await execute(
			callerOf('clerk'),
			COMMAND_BY_NAME.get('direction.create-task')!,
			newId(),
			{
				unitCode: cell.code,
				title: 'Việc của chi bộ mới',
				dueOn: '2026-12-05',
				product: 'Báo cáo'
			},
			NOW
		);
		const given = (outcome as { value: { id: string } }).value.id;
		expect((await askJson('clerk', `tasks/${given}`)).body.unit, 'the old code leads to the heir').toBe('XA-THU.03');
		expect(await give('clerk', 'undo-reorganisation', { id, reason: 'Thôi không sáp nhập' })).toMatchObject({
			kind: 'done'
		});
		expect((await askJson('cellSecretary', `tasks/${given}`)).status).toBe(200);
		expect((await askJson('besideMember', `tasks/${given}`)).status).toBe(404);
		// The new cell stays for what names it; everything that was there before is as it was.
		const now = await everything();
		expect(rows.filter((row) => !now.includes(row))).toEqual([]);
		expect(now.length - rows.length).toBeLessThan(9);
		expect(codeOf(await give('clerk', 'undo-reorganisation', { id, reason: 'Lần nữa' }))).toBe(
			'organisation.reorganisation-is-undone'
		);
	});
});

describe('is refused, and nothing changes:', () => {
	test.each([
		['a unit named twice', { units: [cell.code, cell.code] }, 'organisation.reorganisation-unit-twice'],
		['a day before the founding', { on: '2025-06-30' }, 'organisation.reorganisation-before-founding'],
		[
			'a code that is there',
			{ newUnit: { code: WORLD.units.otherCell.code, name: 'Chi bộ A' } },
			'organisation.code-taken'
		],
		[
			'a move under itself',
			{ kind: 'move', units: [commune.code], under: cell.code, newUnit: undefined },
			'organisation.reorganisation-into-own-part'
		],
		['a split into one', { kind: 'split', units: [cell.code] }, 'organisation.reorganisation-no-successor'],
		['a unit that nobody knows', { units: [cell.code, 'KHONG-CO'] }, 'not-found']
	])('%s', async (_, input, code) => {
		const before = await everything();
		expect(codeOf(await plan('stranger', input))).toBe(code);
		expect(await everything()).toEqual(before);
	});

	test('an open vote, a day to come, a plan without its decision', async () => {
		const before = await everything();
		const asSecretary = async (name: string, input: object) => {
			const outcome = await execute(callerOf('cellSecretary'), COMMAND_BY_NAME.get(name)!, newId(), input, NOW);
			expect(outcome).toMatchObject({ kind: 'done' });
			return (outcome as { value: { id: string } }).value.id;
		};
		const meetingId = await asSecretary('meetings.plan-meeting', {
			unitCode: cell.code,
			kind: 'regular',
			month: '2026-12',
			startsAt: '2026-12-03T19:30:00+07:00',
			place: 'Nhà văn hóa'
		});
		const ballot = { meetingId, matter: 'Bầu bí thư', options: ['A', 'B'], secret: true };
		const ballotId = await asSecretary('meetings.open-ballot', ballot);
		const id = await planned('clerk', { newUnit: { code: 'XA-THU.04', name: 'Chi bộ D' } });
		expect(codeOf(await give('clerk', 'commit-reorganisation', { id }))).toBe(
			'organisation.reorganisation-open-ballots'
		);
		await owner().query(`update ballot set state = 'cancelled', cancel_reason = 'Hoãn' where id = $1`, [ballotId]);
		const later = await planned('clerk', { on: '2026-12-01', newUnit: { code: 'XA-THU.05', name: 'Chi bộ E' } });
		expect(codeOf(await give('clerk', 'commit-reorganisation', { id: later }))).toBe(
			'organisation.reorganisation-day-to-come'
		);
		const bare = await planned('clerk', { decisionNumber: '', newUnit: { code: 'XA-THU.06', name: 'Chi bộ G' } });
		expect(codeOf(await give('clerk', 'commit-reorganisation', { id: bare }))).toBe(
			'organisation.reorganisation-no-decision'
		);
		expect(await everything()).toEqual(before);
	});
});

describe('two communes', () => {
	test('become one: every cell has its follower, people keep their work, and all can be taken back', async () => {
		const rows = await everything();
		const before = await asOf('2026-11-19');
		const across = { units: [commune.code, otherCommune.code], newUnit: { code: 'XA-CHUNG', name: 'Xã Chung' } };
		expect(codeOf(await plan('clerk', across)), 'not for the office of one of them').toBe('not-found');
		const id = await planned('stranger', across);
		expect(codeOf(await give('stranger', 'commit-reorganisation', { id }))).toBe('done');
		expect(await unitOfPerson('otherMember')).toEqual(['XA-CHUNG.03']);
		const { rows: homes } = await owner().query(`select home_commune_id as home from account where person_id = $1`, [
			callerOf('otherMember').personId
		]);
		const inNew = { ...callerOf('clerk'), communeId: homes[0].home };
		expect(inNew.communeId).not.toBe(commune.communeId);
		const seen = await import('#lib/db/transaction.ts').then(({ readAs }) =>
			readAs(inNew, '2026-11-22', (tx) =>
				tx.selectFrom('task').where('id', '=', taskId).select('communeId').executeTakeFirst()
			)
		);
		expect(seen?.communeId, 'rows keep the commune of their day').toBe(commune.communeId);
		expect(await give('stranger', 'undo-reorganisation', { id, reason: 'Chưa có nghị quyết' })).toMatchObject({
			kind: 'done'
		});
		expect(await everything()).toEqual(rows);
		expect(await asOf('2026-11-19')).toEqual(before);
	});

	test('come out of one: each cell goes under the one that was chosen, with its official number', async () => {
		const rows = await everything();
		await owner().query(
			`insert into administrative_unit (code, name, kind, type, parent_code, search_key, sort_key, valid_from) values
			 ('98', 'Thử', 'province', 'province', null, 'thu', 'thu', '2025-07-01'), ('98001', 'Đông', 'commune', 'commune', '98', 'dong', 'dong', '2025-07-01')`
		);
		const parts = [
			{ code: 'XA-TAY', name: 'Xã Tây' },
			{ code: '98001', name: 'Xã Đông', officialCode: '98001' }
		];
		const split = { kind: 'split', units: [commune.code], newUnit: undefined };
		const wrong = [parts[0], { ...parts[1], officialCode: '98765' }];
		expect(codeOf(await plan('stranger', { ...split, newUnits: wrong }))).toBe('organisation.official-code-unknown');
		const id = await planned('stranger', { ...split, newUnits: parts });
		const places = (code: string, underCode: string) =>
			give('stranger', 'place-units', { id, places: [{ code, underCode }] });
		expect(codeOf(await places(WORLD.units.otherCell.code, '98001'))).toBe(
			'organisation.reorganisation-no-such-follower'
		);
		expect(codeOf(await places(besideCell.code, '98001'))).toBe('done');
		const early = { id, decisionOn: '2026-11-23' };
		expect(codeOf(await give('stranger', 'commit-reorganisation', early))).toBe('organisation.signed-in-the-future');
		expect(codeOf(await give('stranger', 'commit-reorganisation', { id, decisionOn: '2026-11-18' }))).toBe('done');
		expect(await unitOfPerson('member')).toEqual(['XA-TAY.01']);
		expect(await unitOfPerson('besideMember')).toEqual(['98001.01']);
		const { rows: made } = await owner().query(
			`select commune_id, official_code, paper_name from unit where code = '98001'`
		);
		expect(made).toEqual([{ commune_id: 98_001, official_code: '98001', paper_name: 'Đảng bộ xã Đông' }]);
		expect(codeOf(await give('stranger', 'undo-reorganisation', { id, reason: 'Chưa có nghị quyết' }))).toBe('done');
		expect(await everything()).toEqual(rows);
	});
});

test('a transfer on its way to a cell that goes on under another name arrives there', async () => {
	const membership = async (person: WorldPerson, name: string, input: object) => {
		const outcome = await execute(callerOf(person), COMMAND_BY_NAME.get(`membership.${name}`)!, newId(), input, NOW);
		expect(outcome, name).toMatchObject({ kind: 'done' });
		return (outcome as { value: { id: string } }).value.id;
	};
	const rename = { kind: 'rename', units: [cell.code], newUnit: { code: 'XA-THU.07', name: 'Chi bộ thôn Nhất' } };
	const transferId = await membership('besideSecretary', 'propose-transfer', {
		memberId: WORLD.memberId('besideMember'),
		kind: 'official',
		toUnitCode: cell.code,
		effectiveOn: '2026-11-20',
		reason: 'Chuyển nơi ở'
	});
	await membership('clerk', 'issue-transfer', { transferId, on: '2026-11-20', number: '5-GTSHĐ/ĐU' });
	const id = await planned('clerk', rename);
	expect(codeOf(await give('clerk', 'commit-reorganisation', { id }))).toBe('done');
	await membership('cellSecretary', 'accept-transfer', { transferId, on: '2026-11-21' });
	expect(await unitOfPerson('besideMember')).toEqual(['XA-THU.07']);
	expect(codeOf(await give('clerk', 'undo-reorganisation', { id, reason: 'Giữ tên cũ' }))).toBe('done');
	expect(await unitOfPerson('besideMember')).toEqual([cell.code]);
});
