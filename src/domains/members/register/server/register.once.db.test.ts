import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute } from '#lib/commands/execute.ts';
import { readAs } from '#lib/db/transaction.ts';
import { keepContent } from '#lib/files/server/keep-file.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import type { RollValues } from '../../roll/roll.ts';
import { writeRoll } from '../../roll/write-roll.ts';
import { readRegisterPage } from './register-page.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const TODAY = '2026-11-22';
const CELL = WORLD.units.cell;
const UNIT = { id: CELL.id, communeId: CELL.communeId, kind: 'cell' };

const give = async (person: WorldPerson, name: string, input: object) => {
	const command = COMMAND_BY_NAME.get(`members.${name}`)!;
	const outcome = await execute(callerOf(person), command, newId(), input, new Date(`${TODAY}T08:00:00+07:00`));
	return outcome.kind === 'done' ? 'done' : outcome.kind === 'unfit' ? 'unfit' : outcome.refusal.code;
};
const export_ = async (people: RollValues[]): Promise<string> => {
	const kept = await keepContent('xuat.xlsx', await writeRoll(people, ['Danh sách đảng viên']));
	if (!kept.ok) throw new Error(kept.refusal.code);
	return kept.value.sha256;
};
const page = async (sha256: string, tab?: string) => {
	const address = { sha256, unit: CELL.code, onlyErrors: false };
	const read = await readAs(callerOf('clerk'), TODAY, (tx) =>
		readRegisterPage(tx, UNIT, address, { tab, page: 1 }, TODAY)
	);
	if (!read?.ok) throw new Error('no page');
	return read.value;
};

test('differences are decided line by line, and what was kept is remembered', async () => {
	const person = (number: number, more: RollValues = {}): RollValues => ({
		fullName: ['Hoàng Thị An', 'Hoàng Thị Bình', 'Hoàng Thị Chi'][number]!,
		birthDate: `1970-03-0${number + 1}`,
		personalId: `00017000000${number}`,
		...more
	});
	const first = await export_([person(0, { job: 'Giáo viên' }), person(1, { job: 'Nông dân' })]);
	const base = { unitCode: CELL.code, sha256: first };
	expect(await give('clerk', 'import-roll', base)).toBe('done');

	const sha256 = await export_([
		person(0, { job: 'Hiệu trưởng', phone: '0900000222' }),
		person(1, { job: 'Nông dân' }),
		person(2)
	]);
	const { lines, counts } = await page(sha256, 'differs');
	expect(lines.map(({ field, ours, theirs }) => [field, ours, theirs])).toEqual([
		['job', 'Giáo viên', 'Hiệu trưởng'],
		['phone', '', '0900000222']
	]);
	expect(counts).toMatchObject({ differs: 2, 'only-there': 1, gone: 0 });
	expect(counts['only-here']).toBeGreaterThan(3);

	const [job, phone] = lines.map(({ key }) => key) as [string, string];
	const asked = { unitCode: CELL.code, sha256 };
	expect(await give('cellSecretary', 'settle-register', { ...asked, keys: [phone], verdict: 'theirs' })).toBe(
		'access.not-granted'
	);
	expect(await give('clerk', 'settle-register', { ...asked, keys: [job], verdict: 'ours' })).toBe(
		'members.register-why-ours'
	);
	expect(
		await give('clerk', 'settle-register', { ...asked, keys: [job], verdict: 'ours', reason: 'Chưa có quyết định' })
	).toBe('done');
	const [there] = (await page(sha256, 'only-there')).lines;
	const [here] = (await page(sha256, 'only-here')).lines;
	const both = { ...asked, keys: [phone, here!.key], verdict: 'theirs' };
	expect(await give('clerk', 'settle-register', both)).toBe('members.register-by-hand');
	expect((await page(sha256, 'differs')).counts.differs, 'nothing is half written').toBe(1);
	expect(await give('clerk', 'settle-register', { ...asked, keys: [phone, there!.key], verdict: 'theirs' })).toBe(
		'done'
	);
	expect(await give('clerk', 'settle-register', { ...asked, keys: [phone], verdict: 'theirs' })).toBe(
		'members.register-line-gone'
	);

	const again = await page(sha256, 'ours');
	expect(again.counts).toMatchObject({ differs: 0, 'only-there': 0, ours: 1 });
	expect(again.lines).toMatchObject([{ field: 'job', reason: 'Chưa có quyết định' }]);
	const later = await export_([person(0, { job: 'Phó Hiệu trưởng', phone: '0900000222' }), person(1), person(2)]);
	expect((await page(later)).counts, 'another value there is another difference').toMatchObject({
		differs: 1,
		ours: 0
	});
	expect(await give('clerk', 'reopen-register-line', { key: job })).toBe('done');
	expect((await page(sha256)).counts).toMatchObject({ differs: 1, ours: 0 });
});

test('a file without what tells people apart is refused by its column', async () => {
	const sha256 = await export_([{ fullName: 'Hoàng Thị An', residence: 'Bản Xa' }]);
	const read = await readAs(callerOf('clerk'), TODAY, (tx) =>
		readRegisterPage(
			tx,
			UNIT,
			{ sha256, unit: CELL.code, onlyErrors: false, columns: { 'Họ và tên': null } },
			{ page: 1 },
			TODAY
		)
	);
	expect(read).toMatchObject({ ok: false });
});
