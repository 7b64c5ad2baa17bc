import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute } from '#lib/commands/execute.ts';
import { place } from '#lib/db/place.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { readFeeCells } from './fee-cells.ts';
import { readFeeMonth, readFeeSheet, readOwnFees } from './fee-pages.ts';
import { keepStatement, readBankPage } from './statement.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(async () => {
	rmSync(place().filesDir, { recursive: true, force: true });
	await database?.close();
});

const now = new Date('2026-11-22T08:00:00+07:00');
const TODAY = '2026-11-22';
const month = '2026-11';
const { communeId, code: communeCode } = WORLD.units.commune;
const { code: unitCode, name: cellName } = WORLD.units.cell;
const idOf = (person: WorldPerson) => WORLD.memberId(person);

const give = async (person: WorldPerson, name: string, input: object) => {
	const outcome = await execute(callerOf(person), COMMAND_BY_NAME.get(`members.${name}`)!, newId(), input, now);
	if (outcome.kind === 'done') return { code: 'done', ...(outcome.value as Record<string, unknown>) };
	return { code: outcome.kind === 'unfit' ? 'unfit' : outcome.refusal.code };
};
const codeOf = async (...asked: Parameters<typeof give>) => (await give(...asked)).code;
const sheetAs = (person: WorldPerson) =>
	readAs(callerOf(person), TODAY, async (tx) => {
		const [cell] = await readFeeCells(tx, communeId, TODAY);
		return cell && readFeeSheet(tx, cell, month, TODAY);
	});

const collect = { unitCode, month, paidOn: TODAY };
const line = (person: WorldPerson, dong = 11_100) => ({ memberId: idOf(person), dong });

test('a cell keeps its fees, hands them on, and nobody else sees the money', async () => {
	const rules = { unitCode: communeCode, fromMonth: '2025-07', region: 4 };
	expect(await codeOf('cellSecretary', 'set-fee-rules', rules)).toBe('access.not-found');
	expect(await codeOf('clerk', 'set-fee-rules', { ...rules, cellKeepsPercent: 50 })).toBe(
		'members.fee-shares-need-paper'
	);
	expect(await codeOf('clerk', 'set-fee-rules', rules)).toBe('done');

	const base = (person: WorldPerson, group = 'uninsured', dong = 0) => ({
		memberId: idOf(person),
		fromMonth: '2026-02',
		group,
		dong
	});
	expect(await codeOf('member', 'set-fee-base', base('member'))).toBe('access.not-granted');
	expect(await codeOf('besideSecretary', 'set-fee-base', base('member'))).toBe('access.not-found');
	for (const person of ['member', 'secondMember', 'cellSecretary'] as const)
		expect(await codeOf('cellSecretary', 'set-fee-base', base(person))).toBe('done');
	await give('cellDeputy', 'set-fee-base', base('probationary', 'insured', 7_000_000));
	const relief = { memberId: idOf('secondMember'), kind: 'hardship', reason: 'Nhà bị sạt lở', fromMonth: '2026-10' };
	expect(await codeOf('cellSecretary', 'grant-fee-relief', relief)).toBe('members.fee-relief-too-long');
	expect(await codeOf('cellSecretary', 'grant-fee-relief', { ...relief, toMonth: '2027-03' })).toBe('done');

	expect(await codeOf('cellSecretary', 'collect-fees', { ...collect, lines: [line('besideMember')] })).toBe(
		'members.fee-not-of-cell'
	);
	expect(
		await codeOf('cellSecretary', 'collect-fees', { ...collect, paidOn: '2026-11-23', lines: [line('member')] })
	).toBe('members.fee-paid-ahead');
	expect(await codeOf('cellSecretary', 'submit-fees', { unitCode, month })).toBe('members.fees-nothing-to-submit');
	expect(
		await give('cellSecretary', 'collect-fees', { ...collect, lines: [line('member'), line('probationary', 70_000)] })
	).toMatchObject({ receipts: [1, 2] });
	const wrong = await sheetAs('cellSecretary');
	const first = wrong!.receipts.find(({ receipt }) => receipt === 1)!.id;
	await give('cellSecretary', 'strike-fee', { paymentId: first, reason: 'Ghi nhầm' });
	expect(await give('cellDeputy', 'collect-fees', { ...collect, lines: [line('member')] })).toMatchObject({
		receipts: [3]
	});

	expect(await give('clerk', 'submit-fees', { unitCode, month })).toMatchObject({ code: 'access.not-granted' });
	const sent = await give('cellSecretary', 'submit-fees', { unitCode, month });
	expect(sent).toMatchObject({ collected: 81_100, kept: 24_330, submitted: 56_770 });
	const handedOn = (await sheetAs('cellSecretary'))!.receipts.find(({ receipt }) => receipt === 3)!.id;
	expect(await codeOf('cellSecretary', 'strike-fee', { paymentId: handedOn, reason: 'x' })).toBe(
		'members.fee-handed-on'
	);
	const settle = (state: string, note = '') =>
		codeOf('clerk', 'settle-fees', { submissionId: sent['id' as never], state, note });
	expect(await settle('received')).toBe('done');
	expect(await settle('sent')).toBe('done');
	expect(await settle('returned')).toBe('members.fees-return-why');
	expect(await settle('returned', 'Thiếu 1.100 đồng')).toBe('done');
	expect((await sheetAs('cellSecretary'))!.unsent).toEqual({ unitId: WORLD.units.cell.id, dong: 81_100, receipts: 2 });

	const states = Object.fromEntries(
		(await sheetAs('cellSecretary'))!.lines.map(({ memberId, state }) => [memberId, state])
	);
	expect(states).toMatchObject({
		[idOf('member')]: 'paid',
		[idOf('probationary')]: 'paid',
		[idOf('secondMember')]: 'exempt',
		[idOf('cellSecretary')]: 'unpaid',
		[idOf('exempt')]: 'unset'
	});
	for (const person of ['member', 'besideMember', 'communeSecretary', 'inspectionHead', 'stranger'] as const)
		expect(await sheetAs(person), person).toBeUndefined();
	const whole = await readAs(callerOf('clerk'), TODAY, (tx) => readFeeMonth(tx, communeId, month, TODAY));
	expect(whole).toMatchObject({ totals: { due: 92_200, paid: 81_100, exempt: 1, owing: 1 }, submitted: 0 });
	const own = await readAs(callerOf('member'), TODAY, (tx) => readOwnFees(tx, communeId, idOf('member'), 2026, TODAY));
	expect(own.at(-1)).toEqual({ month, due: 11_100, paid: 11_100, receipts: [3], state: 'paid' });
	const others = await readAs(callerOf('member'), TODAY, (tx) =>
		readOwnFees(tx, communeId, idOf('cellSecretary'), 2026, TODAY)
	);
	expect(others.every(({ due, paid }) => due === null && paid === 0)).toBe(true);
});

test('a line of a bank statement is booked once, over the months that are owed', async () => {
	const file = `Ngày;Nội dung;Số tiền ghi có;Số tham chiếu
20/11/2026;TONG VAN CHAC dang phi T10-T11;22.200;FT01
21/11/2026;Khong ro;50.000;FT02`;
	const kept = await keepStatement('sao-ke.csv', new TextEncoder().encode(file));
	const sha256 = kept.ok ? kept.value.sha256 : '';
	const cells = [{ ...WORLD.units.cell, name: cellName }];
	const look = () =>
		readAs(callerOf('cellSecretary'), TODAY, (tx) => readBankPage(tx, communeId, cells, sha256, TODAY));
	const [row, unknown] = (await look())!.rows;
	expect(row!.suggestion).toEqual({ memberIds: [idOf('cellSecretary')], fromMonth: '2026-10', by: 'name', fits: true });
	expect(unknown!.suggestion.by).toBe('none');
	const lines = [{ line: row!.line, memberId: idOf('cellSecretary'), fromMonth: '2026-10' }];
	expect(
		await codeOf('cellSecretary', 'book-bank-lines', {
			unitCode,
			sha256,
			lines: [{ ...lines[0], memberId: idOf('besideMember') }]
		})
	).toBe('members.bank-line-unknown');
	expect(await give('cellSecretary', 'book-bank-lines', { unitCode, sha256, lines })).toMatchObject({
		lines: 1,
		payments: 2
	});
	expect(await codeOf('cellSecretary', 'book-bank-lines', { unitCode, sha256, lines })).toBe(
		'members.bank-line-booked'
	);
	expect((await look())!.rows[0]!.booked).toMatchObject({ receipts: [4, 5] });
	const own = await readAs(callerOf('cellSecretary'), TODAY, (tx) =>
		readOwnFees(tx, communeId, idOf('cellSecretary'), 2026, TODAY)
	);
	expect(own.slice(-2).map(({ state }) => state)).toEqual(['paid', 'paid']);
});
