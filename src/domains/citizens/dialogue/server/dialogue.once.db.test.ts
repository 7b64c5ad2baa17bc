import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute } from '#lib/commands/execute.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { conclusionPaper } from '../paper/conclusion-paper.ts';
import { readCommitments, readDialogue } from './dialogues-page.ts';
import { readPublicDialogues } from './public-dialogues.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const { communeId, code: unitCode } = WORLD.units.commune;
const give = async (person: WorldPerson, name: string, input: object, day = '2026-11-22') => {
	const now = new Date(`${day}T09:00:00+07:00`);
	const outcome = await execute(callerOf(person), COMMAND_BY_NAME.get(`citizens.${name}`)!, newId(), input, now);
	return outcome as typeof outcome & { value: { id: string; isLate?: boolean; taskId?: string } };
};
const refusalOf = async (...asked: Parameters<typeof give>) =>
	((await give(...asked)) as { refusal?: { code: string } }).refusal?.code;
const plan = {
	unitCode,
	ground: 'yearly',
	title: 'Đối thoại với nhân dân',
	subjects: 'Đường và nước',
	presider: 'Bí thư Đảng ủy xã',
	on: '2026-12-01',
	from: '08:00'
};

test('a dialogue goes from the plan to its conclusion, and its promises are tasks that the people can follow', async () => {
	expect((await give('member', 'plan-dialogue', plan)).kind).not.toBe('done');
	const { id: dialogueId } = (await give('clerk', 'plan-dialogue', plan)).value;
	expect(await readPublicDialogues(communeId, '2026-11-22')).toEqual([]);

	expect(await refusalOf('clerk', 'notice-dialogue', { dialogueId })).toBe('citizens.dialogue-needs-place');
	const { unitCode: _, ...known } = plan;
	await give('clerk', 'change-dialogue', { dialogueId, ...known, place: 'Hội trường' });
	expect((await give('clerk', 'notice-dialogue', { dialogueId }, '2026-11-25')).value.isLate).toBe(true);
	const moved = { dialogueId, on: '2026-12-03', from: '13:30', place: 'Hội trường' };
	expect(await refusalOf('clerk', 'move-dialogue', moved)).toBe('citizens.dialogue-change-needs-reason');
	await give('clerk', 'move-dialogue', { ...moved, reason: 'Mưa lũ' });
	const question = { dialogueId, topic: 'roads-and-works', body: 'Bao giờ sửa cầu?' };
	const { id: questionId } = (await give('clerk', 'take-question', question)).value;
	expect(await readPublicDialogues(communeId, '2026-11-22')).toMatchObject([
		{ state: 'noticed', changeReason: 'Mưa lũ', questions: [] }
	]);

	expect(await refusalOf('clerk', 'hold-dialogue', { dialogueId, people: 80 })).toBe('citizens.dialogue-to-come');
	await give('clerk', 'hold-dialogue', { dialogueId, people: 80 }, '2026-12-03');
	const end = { dialogueId, number: '12-TB/ĐU', on: '2026-12-05', text: 'Sửa cầu trước.' };
	expect(await refusalOf('clerk', 'conclude-dialogue', end, '2026-12-05')).toBe('citizens.dialogue-questions-wait');
	const promise = { questionId, title: 'Sửa cầu treo', product: 'Nghiệm thu', dueOn: '2026-12-20', owner: 'UBND xã' };
	const ownerId = WORLD.memberId('committeeMember');
	expect((await give('clerk', 'commit-to-question', { ...promise, ownerId }, '2026-12-03')).kind).toBe('done');
	expect((await give('clerk', 'conclude-dialogue', end, '2026-12-05')).kind).toBe('done');

	const told = await readPublicDialogues(communeId, '2026-12-21');
	expect(told).toMatchObject([
		{ conclusionNumber: '12-TB/ĐU', kept: 0, of: 1, questions: [{ owner: 'UBND xã', standing: 'late' }] }
	]);
	expect(JSON.stringify(told)).not.toContain('Lò Thị Ấm');
	const clerk = callerOf('clerk');
	const found = await readAs(clerk, '2026-12-10', (tx) => readCommitments(tx, clerk, '2026-12-10'));
	expect(found).toMatchObject([{ dialogueId, standing: 'open', taskState: 'open' }]);
	const dialogue = (await readAs(clerk, '2026-12-10', (tx) => readDialogue(tx, clerk, dialogueId, '2026-12-10')))!;
	const paper = conclusionPaper(dialogue, { superior: 'Đảng bộ tỉnh', name: 'Đảng ủy xã', place: 'Thử' }, '2026-12-10');
	expect(paper.header).toMatchObject({ number: { running: 12, type: 'TB' }, on: '2026-12-05', draft: undefined });
	expect(JSON.stringify(paper.blocks)).toContain('Sửa cầu treo');

	await give('clerk', 'reopen-dialogue', { dialogueId }, '2026-12-10');
	expect(await readPublicDialogues(communeId, '2026-12-21')).toMatchObject([{ state: 'held', questions: [] }]);
});
