import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { may } from '#domains/access/may.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute, type Outcome } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { readTransfers } from './transfer-row.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const TODAY = '2026-05-20';
const member = (person: WorldPerson) => WORLD.memberId(person);
const give = (person: WorldPerson, name: string, input: object): Promise<Outcome> =>
	execute(
		callerOf(person),
		COMMAND_BY_NAME.get(`membership.${name}`)!,
		newId(),
		input,
		new Date(`${TODAY}T09:00:00+07:00`)
	);
const fateOf = async (person: WorldPerson, name: string, input: object): Promise<string> => {
	const outcome = await give(person, name, input);
	return outcome.kind === 'done' ? 'done' : outcome.kind === 'unfit' ? outcome.errors[0]!.path : outcome.refusal.code;
};

async function proposed(person: WorldPerson, given: object): Promise<string> {
	const input = {
		memberId: member(person),
		kind: 'official',
		effectiveOn: '2026-05-04',
		reason: 'Chuyển nơi ở',
		...given
	};
	const outcome = await give('cellSecretary', 'propose-transfer', input);
	if (outcome.kind !== 'done')
		throw new Error(outcome.kind === 'unfit' ? outcome.errors[0]!.path : outcome.refusal.code);
	return (outcome.value as { id: string }).id;
}
const issue = (transferId: string) =>
	fateOf('clerk', 'issue-transfer', { transferId, on: '2026-05-11', number: '5-GTSHĐ/ĐU' });
const seenBy = async (person: WorldPerson, id: string) =>
	(await readAs(callerOf(person), TODAY, (tx) => readTransfers(tx, { id }))).length;
const rows = async (sql: string, values: unknown[]) =>
	(await poolOf(database.ownerUrl).query({ text: sql, values, rowMode: 'array' })).rows;
const membershipsOf = (person: WorldPerson) =>
	rows(
		`select u.code, s.valid_from::text, s.valid_to::text from membership s join member m on m.commune_id = s.commune_id and m.id = s.member_id
		 join unit u on u.id = s.unit_id where m.person_id = $1 order by s.valid_from`,
		[callerOf(person).personId]
	);
const { cell, besideCell, otherCell } = WORLD.units;

describe('a transfer', () => {
	test('between cells moves the membership on one day, with the letter seen by the receiver only once it is issued', async () => {
		const transferId = await proposed('member', { toUnitCode: besideCell.code });
		expect(await seenBy('besideSecretary', transferId)).toBe(0);
		expect(await fateOf('besideSecretary', 'accept-transfer', { transferId, on: TODAY })).toBe('access.not-found');
		expect(await issue(transferId)).toBe('done');
		expect(await seenBy('besideSecretary', transferId)).toBe(1);
		expect(await fateOf('besideSecretary', 'refuse-transfer', { transferId, reason: 'Thiếu ngày chính thức' })).toBe(
			'done'
		);
		expect(await issue(transferId)).toBe('done');
		expect(await fateOf('besideSecretary', 'accept-transfer', { transferId, on: '2026-05-18' })).toBe('done');
		expect(await membershipsOf('member')).toEqual([
			[cell.code, '2025-07-01', '2026-05-18'],
			[besideCell.code, '2026-05-18', 'infinity']
		]);
		expect(await fateOf('clerk', 'withdraw-transfer', { transferId, reason: 'Nhầm' })).toBe(
			'membership.transfer-not-its-turn'
		);
	});

	test('to another commune begins a row of the same person there, and ends the one here', async () => {
		const transferId = await proposed('secondMember', { toUnitCode: otherCell.code });
		expect(await issue(transferId)).toBe('done');
		expect(await seenBy('otherClerk', transferId)).toBe(1);
		expect(await seenBy('otherMember', transferId)).toBe(0);
		expect(await fateOf('otherClerk', 'accept-transfer', { transferId, on: '2026-05-19' })).toBe('done');
		expect(await membershipsOf('secondMember')).toEqual([
			[cell.code, '2025-07-01', '2026-05-19'],
			[otherCell.code, '2026-05-19', 'infinity']
		]);
		const standing = await rows(
			'select activity, left_why, admitted_on::text from member where person_id = $1 order by commune_id',
			[callerOf('secondMember').personId]
		);
		expect(standing).toEqual([
			['left', 'transferred', '2015-05-19'],
			['active', null, '2015-05-19']
		]);
	});

	test('for a time leaves them at home and gives rights in the host cell until they return', async () => {
		const given = { kind: 'temporary', toUnitCode: besideCell.code, until: '2026-12-31' };
		const transferId = await proposed('minuteSecretary', given);
		await issue(transferId);
		expect(await fateOf('besideSecretary', 'accept-transfer', { transferId, on: '2026-05-12' })).toBe('done');
		expect(await membershipsOf('minuteSecretary')).toEqual([[cell.code, '2025-07-01', 'infinity']]);
		const sees = () =>
			readAs(callerOf('minuteSecretary'), TODAY, (tx) =>
				tx.selectFrom('member').where('unitId', 'in', [cell.id, besideCell.id]).select('unitId').distinct().execute()
			);
		expect(await sees()).toHaveLength(2);
		// One person, active in two units: both open to them, and only the home cell is theirs to write in as before.
		await poolOf(database.ownerUrl).query(
			`insert into post_holding (id, commune_id, unit_id, person_id, post, valid_from) values ($1, $2, $3, $4, 'cell-committee-member', '2026-01-01')`,
			[newId(), cell.communeId, cell.id, callerOf('minuteSecretary').personId]
		);
		const caller = callerOf('minuteSecretary');
		const holdings = await readAs(caller, TODAY, (tx) => readHoldings(tx, caller, TODAY));
		const mayIn = (action: string) =>
			[cell, besideCell].map(({ id, communeId }) => may(holdings, action, { unitId: id, communeId }));
		expect(mayIn('read:life')).toEqual([true, true]);
		expect(mayIn('read:membership')).toEqual([true, false]);
		expect(await fateOf('cellSecretary', 'end-temporary-stay', { transferId, on: TODAY })).toBe('done');
		expect(await sees()).toHaveLength(1);
	});

	test('out of the system ends the membership when the other place says so, and somebody from outside comes in', async () => {
		const transferId = await proposed('cellDeputy', { toOutside: 'Đảng bộ phường Xa' });
		await issue(transferId);
		expect(await fateOf('clerk', 'confirm-departure', { transferId, on: '2026-05-15' })).toBe('done');
		expect(await membershipsOf('cellDeputy')).toEqual([[cell.code, '2025-07-01', '2026-05-15']]);
		const arrival = {
			...{ unitCode: cell.code, fullName: 'Vàng A Lử', sex: 'male', birthDate: '1990-02-03', standing: 'official' },
			...{ admittedOn: '2015-05-19', officialOn: '2016-05-19', fromOutside: 'Đảng bộ xã Ngoài', number: '9-GTSHĐ' },
			...{ issuedOn: '2026-05-05', on: TODAY }
		};
		expect(await fateOf('clerk', 'receive-arrival', { ...arrival, issuedOn: '2026-01-05' })).toBe(
			'membership.late-unexplained'
		);
		expect(await fateOf('clerk', 'receive-arrival', arrival)).toBe('done');
		expect(await fateOf('clerk', 'receive-arrival', arrival)).toBe('membership.known-here');
	});

	test('takes an exemption along', async () => {
		const transferId = await proposed('exempt', { toUnitCode: besideCell.code });
		await issue(transferId);
		expect(await fateOf('besideSecretary', 'accept-transfer', { transferId, on: TODAY })).toBe('done');
		expect(await rows('select activity from member where id = $1', [member('exempt')])).toEqual([['exempt']]);
	});

	test('is refused without a reason for somebody whose file holds them back', async () => {
		await poolOf(database.ownerUrl).query(
			`insert into inspection (commune_id, id, unit_id, body, kind, year, subject, subject_unit_id, subject_member_id, subject_person_id,
				subject_name, content, state, rule_set_id, by_person, by_name, at)
			 select m.commune_id, gen_random_uuid(), m.unit_id, 'commission', 'signs', 2026, 'member', m.unit_id, m.id, m.person_id,
				m.full_name, 'Thu, chi quỹ bản', 'verify', (select min(id) from rule_set), m.person_id, '', now()
			 from member m where m.id = $1`,
			[member('probationary')]
		);
		await expect(proposed('probationary', { toUnitCode: besideCell.code })).rejects.toThrow('membership.held-back');
	});
});
