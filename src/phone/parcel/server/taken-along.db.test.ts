import { strToU8 } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashPassword } from '#domains/access/server/password.ts';
import { closeLineOnPhone } from '#domains/study/plans/phone/plan-on-phone.ts';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute } from '#lib/commands/execute.ts';
import type { Caller } from '#lib/db/caller.ts';
import { poolOf } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { keepContent } from '#lib/files/server/keep-file.ts';
import { newId } from '#lib/ids.ts';
import { addMonths, dayInVietNam } from '#lib/local-date.ts';
import { freshDatabase, type TestDatabase } from '../../../../tests/database.ts';
import { addCell, type MoreCell } from '../../../../tests/more-cells.ts';
import { give } from '../../../../tests/phones/play.ts';
import { callerOf, WORLD } from '../../../../tests/world.ts';
import { readPaper } from '../../papers/server/read-paper.ts';
import { readParcel } from './read-parcel.ts';

let database: TestDatabase;
let cell: MoreCell;
beforeAll(async () => {
	database = await freshDatabase();
	const passwordHash = await hashPassword(WORLD.password);
	const leaders = ['cell-secretary'] as const;
	cell = await addCell(poolOf(database.ownerUrl), { code: 'MANG.1', members: 4, leaders, passwordHash });
});
afterAll(() => database?.close());

const now = new Date();
const today = dayInVietNam(now);
const owner = (): Caller => cell.callers[0]!;
const parcel = () => readAs(owner(), today, (tx) => readParcel(tx, owner(), now));

test('papers of a meeting are taken along: their words, the file up to the size asked, and for nobody of another cell', async () => {
	const month = addMonths(today, 1).slice(0, 7);
	const plan = { unitCode: cell.code, month, kind: 'regular', startsAt: `${month}-20T12:30:00Z`, place: 'Nhà văn hóa' };
	const { id: meetingId } = (await give(owner(), 'meetings.plan-meeting', plan)) as { id: string };
	const file = await keepContent('ke-hoach.txt', strToU8('Kế hoạch rào vườn'));
	if (!file.ok) throw new Error(file.refusal.code);
	await give(owner(), 'meetings.add-paper', { meetingId, file: file.value, name: 'Kế hoạch' });
	const [paper] = (await parcel()).cells[0]!.papers;
	expect(paper).toMatchObject({ meetingId, name: 'Kế hoạch', type: 'text/plain' });
	const read = (caller: Caller, most: number) => readAs(caller, today, (tx) => readPaper(tx, paper!.fileId, most));
	expect(await read(owner(), 10)).toEqual({
		fileId: paper!.fileId,
		name: 'Kế hoạch',
		type: 'text/plain',
		text: 'Kế hoạch rào vườn'
	});
	expect((await read(owner(), 1_000))?.base64).toBe(Buffer.from('Kế hoạch rào vườn').toString('base64'));
	expect(await read(callerOf('besideSecretary'), 1_000)).toBeUndefined();
});

test('the own plan is taken along, and a work ticked off without signal is closed on the server alike', async () => {
	const [planId, lineId] = [newId(), newId()];
	const { communeId } = WORLD.units.commune;
	const of = [communeId, planId, cell.unitId, owner().personId];
	const pool = poolOf(database.ownerUrl);
	await pool.query(
		`insert into personal_plan (commune_id, id, unit_id, member_id, person_id, year, state, signed_at, content_hash, lines, form_rule_set_id)
		 values ($1, $2, $3, $5, $4, $6, 'signed', now(), repeat('0', 64), 1, (select id from rule_set where code = 'personal-plan' limit 1))`,
		[...of, cell.memberIds[0], Number(today.slice(0, 4))]
	);
	await pool.query(
		`insert into plan_line (commune_id, id, unit_id, plan_id, person_id, position, work, measure, due_on)
		 values ($1, $5, $3, $2, $4, 1, 'Giúp hai hộ', 'Hai hộ', $6)`,
		[...of, lineId, today]
	);
	const { plan } = await parcel();
	expect(plan).toMatchObject({ id: planId, state: 'signed', lines: [{ id: lineId, result: 'open' }] });
	const input = { lineId, result: 'done', text: 'Đã giúp hai hộ làm chuồng trại', at: now.toISOString() };
	const onPhone = closeLineOnPhone(plan!, { input, at: now.toISOString() });
	const command = COMMAND_BY_NAME.get('study.close-plan-line')!;
	expect(await execute(owner(), command, newId(), input, now)).toMatchObject({ kind: 'done' });
	expect(onPhone.ok && onPhone.value).toEqual((await parcel()).plan);
});
