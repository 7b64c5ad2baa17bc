import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { keepContent } from '#lib/files/server/keep-file.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../tests/world.ts';
import type { RollValues } from '../roll/roll.ts';
import { writeRoll } from '../roll/write-roll.ts';
import { looksOf, readImportPage } from './import-page.ts';
import { importRoll } from './import-roll.ts';
import { noteLooks } from './note-looks.ts';
import { planImport, previewOf } from './preview-import.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const NOW = new Date('2026-11-22T08:00:00+07:00');
const CELL = WORLD.units.cell;

const person = (number: number, more: RollValues = {}): RollValues => ({
	fullName: `Hoàng Thị ${['An', 'Bình', 'Chi', 'Dung', 'Giang'][number % 5]}`,
	birthDate: `19${60 + (number % 40)}-03-${String((number % 27) + 1).padStart(2, '0')}`,
	personalId: `000${String(number).padStart(9, '0')}`,
	admittedOn: '2010-05-19',
	officialOn: '2011-05-19',
	...more
});

async function bring(roll: RollValues[], more: object = {}, who: WorldPerson = 'clerk', unit: string = CELL.code) {
	const kept = await keepContent('danh-sach.xlsx', await writeRoll(roll, ['Danh sách đảng viên']));
	if (!kept.ok) throw new Error(kept.refusal.code);
	return execute(callerOf(who), importRoll, newId(), { unitCode: unit, sha256: kept.value.sha256, ...more }, NOW);
}

const preview = async (roll: RollValues[], who: WorldPerson = 'clerk') => {
	const bytes = await writeRoll(roll, ['Danh sách đảng viên']);
	const unit = { id: CELL.id, communeId: CELL.communeId, kind: 'cell' };
	return readAs(callerOf(who), '2026-11-22', (tx) => planImport(tx, unit, bytes, { today: '2026-11-22' }));
};

const countMembers = async (): Promise<number> =>
	(await poolOf(database.ownerUrl).query('select count(*)::int as n from member')).rows[0].n;

describe('bringing a roll in', () => {
	const roll = [1, 2, 3].map((number) => person(number));

	test('adds its people to the cell, with their private part and the day they joined', async () => {
		expect(await bring(roll)).toMatchObject({ kind: 'done', value: { created: 3, updated: 0, unchanged: 0 } });
		const { rows } = await poolOf(database.ownerUrl).query(
			`select m.full_name, p.personal_id, s.valid_from from member m join member_private p on p.member_id = m.id
			 join membership s on s.member_id = m.id where p.personal_id = '000000000001'`
		);
		expect(rows).toEqual([{ full_name: 'Hoàng Thị Bình', personal_id: '000000000001', valid_from: '2026-11-22' }]);
	});

	test('again changes nothing', async () => {
		expect(await bring(roll)).toMatchObject({ kind: 'done', value: { created: 0, updated: 0, unchanged: 3 } });
	});

	test('that was changed shows each difference, old and new, and writes those that were accepted', async () => {
		const changed = [person(1, { phone: '0900000111' }), person(2, { residence: 'Bản Xa' }), person(3)];
		const plan = await preview(changed);
		const updates = plan.ok ? plan.value.lines.flatMap((line) => (line.kind === 'update' ? [line] : [])) : [];
		expect(updates.map(({ changes }) => changes)).toEqual([
			[{ field: 'phone', from: null, to: '0900000111' }],
			[{ field: 'residence', from: null, to: 'Bản Xa' }]
		]);
		const refuse = [updates[1]?.row];
		expect(await bring(changed, { refuse })).toMatchObject({ value: { created: 0, updated: 1, unchanged: 2 } });
		const after = await preview(changed);
		expect(after.ok && previewOf(after.value)).toMatchObject({ created: 0, updated: 1, unchanged: 2 });
	});

	test('with one error anywhere writes nothing at all', async () => {
		const before = await countMembers();
		const outcome = await bring([person(10), person(11, { birthDate: '2031-01-01' })]);
		expect(outcome).toMatchObject({ kind: 'refused', refusal: { code: 'members.roll-has-errors' } });
		expect(await countMembers()).toBe(before);
	});

	test('in which two rows are about one person writes nothing until one is left out', async () => {
		const twice = [person(20), person(20)];
		const refused = await bring(twice);
		expect(refused).toMatchObject({ kind: 'refused', refusal: { code: 'members.roll-has-duplicates' } });
		const row = refused.kind === 'refused' ? Number(refused.refusal.facts?.row) : 0;
		expect(await bring(twice, { leaveOut: [row] })).toMatchObject({ kind: 'done', value: { created: 1 } });
	});

	test('in which a double stands a second time leaves nobody undecided', async () => {
		const twice = [person(20), person(20)];
		const plan = await preview(twice);
		expect(plan.ok && plan.value.problems).toEqual([]);
		const [double] = plan.ok ? plan.value.duplicates.filter(({ withRow }) => withRow !== undefined) : [];
		expect(await bring(twice, { leaveOut: [double?.withRow] })).toMatchObject({ value: { created: 0, unchanged: 1 } });
		const thrice = [person(21), person(21), person(21)];
		expect(await bring(thrice, { leaveOut: [4] })).toMatchObject({
			kind: 'refused',
			refusal: { code: 'members.roll-has-duplicates' }
		});
	});

	test('leaves a probation as it is, until it brings the day on which it ended', async () => {
		const probation = person(22, { admittedOn: '2026-01-10', officialOn: undefined });
		const standing = async () =>
			(
				await poolOf(database.ownerUrl).query(
					`select m.standing from member m join member_private p on p.member_id = m.id where p.personal_id = $1`,
					[probation.personalId]
				)
			).rows[0].standing;
		await bring([probation]);
		expect(await bring([{ ...probation, phone: '0900000222' }])).toMatchObject({ value: { updated: 1 } });
		expect(await standing()).toBe('probationary');
		expect(await bring([{ ...probation, officialOn: '2026-11-10' }])).toMatchObject({ value: { updated: 1 } });
		expect(await standing()).toBe('official');
	});

	test('of one cell expects its own people alone, and nobody who left', async () => {
		const plan = await preview([person(1)]);
		const cells = plan.ok ? new Set(plan.value.missing.map(({ cell }) => cell)) : new Set();
		expect([...cells]).toEqual([CELL.name]);
		const [missing] = plan.ok ? plan.value.missing : [];
		await poolOf(database.ownerUrl).query(
			`update member set activity = 'left', activity_since = '2026-11-01' where id = $1`,
			[missing?.id]
		);
		const later = await preview([person(1)]);
		expect(later.ok && later.value.missing.map(({ id }) => id)).not.toContain(missing?.id);
	});

	test('about somebody who left or died says that it brings nobody back', async () => {
		const roll = [person(2, { phone: '0900000333' })];
		const setActivity = (activity: string) =>
			poolOf(database.ownerUrl).query(
				`update member m set activity = $1, activity_since = '2026-11-01' from member_private p
				 where p.member_id = m.id and p.personal_id = '000000000002'`,
				[activity]
			);
		for (const [activity, code] of [
			['left', 'members.roll-member-left'],
			['died', 'members.roll-member-died']
		] as const) {
			await setActivity(activity);
			const plan = await preview(roll);
			expect(plan.ok && plan.value.problems).toMatchObject([{ code, level: 'warning', column: 'fullName' }]);
		}
		await setActivity('left');
		expect(await bring(roll)).toMatchObject({ kind: 'done', value: { updated: 1 } });
		const { rows } = await poolOf(database.ownerUrl).query(
			`select m.activity from member m join member_private p on p.member_id = m.id where p.personal_id = '000000000002'`
		);
		expect(rows).toEqual([{ activity: 'left' }]);
		await setActivity('active');
	});

	test('leaves a trace of whose private values its differences show, and of no others', async () => {
		const changed = [person(1, { phone: '0900000999' }), person(2, { position: 'Tổ trưởng' }), person(40)];
		const bytes = await writeRoll(changed, ['Danh sách đảng viên']);
		const kept = await keepContent('c.xlsx', bytes);
		const unit = { id: CELL.id, communeId: CELL.communeId, kind: 'cell' };
		const address = { unit: CELL.code, sha256: kept.ok ? kept.value.sha256 : '', onlyErrors: false };
		const page = await readAs(callerOf('clerk'), '2026-11-22', (tx) => readImportPage(tx, unit, address, '2026-11-22'));
		if (!page?.ok) throw new Error('no preview');
		await noteLooks(callerOf('clerk'), looksOf(page.value), '/office/members/import');
		const { rows } = await poolOf(database.ownerUrl).query(
			`select p.personal_id, r.fields, r.purpose from sensitive_read r join member_private p on p.member_id = r.member_id`
		);
		expect(rows).toEqual([{ personal_id: '000000000001', fields: 'phone', purpose: '/office/members/import' }]);
	});

	test('with the number of somebody else says whose it is', async () => {
		const plan = await preview([{ ...person(1), fullName: 'Vì Văn Khác', birthDate: '1950-01-02' }]);
		expect(plan.ok && plan.value.problems).toMatchObject([
			{ code: 'members.roll-number-of-another', column: 'personalId', facts: { name: 'Hoàng Thị Bình' } }
		]);
	});

	test('of the commune finds each cell by its name, and names the one that is not there', async () => {
		const commune = WORLD.units.commune.code;
		const placed = [person(30, { cell: 'thôn Một' }), person(31, { cell: 'XA-THU.02' })];
		expect(await bring(placed, {}, 'clerk', commune)).toMatchObject({ kind: 'done', value: { created: 2 } });
		const lost = await bring([person(32, { cell: 'thôn Mười' })], {}, 'clerk', commune);
		expect(lost).toMatchObject({ kind: 'refused', refusal: { code: 'members.roll-has-errors' } });
	});

	test('moves whoever now stands in another cell, and keeps where they were', async () => {
		const moved = [person(30, { cell: WORLD.units.besideCell.name })];
		const later = new Date('2026-12-22T08:00:00+07:00');
		const kept = await keepContent('b.xlsx', await writeRoll(moved, ['Danh sách']));
		const input = { unitCode: WORLD.units.commune.code, sha256: kept.ok ? kept.value.sha256 : '' };
		expect(await execute(callerOf('clerk'), importRoll, newId(), input, later)).toMatchObject({
			value: { updated: 1 }
		});
		const { rows } = await poolOf(database.ownerUrl).query(
			`select u.code, s.valid_from, s.valid_to from membership s join unit u on u.id = s.unit_id
			 join member_private p on p.member_id = s.member_id where p.personal_id = '000000000030' order by s.valid_from`
		);
		expect(rows).toEqual([
			{ code: 'XA-THU.01', valid_from: '2026-11-22', valid_to: '2026-12-22' },
			{ code: 'XA-THU.02', valid_from: '2026-12-22', valid_to: 'infinity' }
		]);
	});

	test('is not for a cell secretary, and nothing for the clerk of another commune', async () => {
		expect((await bring([person(40)], {}, 'cellSecretary')).kind).toBe('forbidden');
		expect((await bring([person(40)], {}, 'otherClerk')).kind).toBe('not-found');
	});

	test('never meets a member of another commune', async () => {
		const plan = await preview([person(50, { fullName: 'Giàng A Nủ', birthDate: '1980-01-02' })], 'clerk');
		expect(plan.ok && plan.value.lines.map((line) => line.kind)).toEqual(['create']);
	});
});
