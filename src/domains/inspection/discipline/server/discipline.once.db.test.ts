import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute } from '#lib/commands/execute.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { layOut } from '#domains/direction/index.ts';
import { readTotals } from '../../files/server/files-page.ts';
import { readConclusions } from '../../server/conclusions.ts';
import { disciplineRules } from '../discipline.ts';
import { disciplinePaper } from '../paper/index.ts';
import { type DisciplinePaper, papersOf } from '../papers.ts';
import { readCasePage, readCases } from './cases-page.ts';
import { readBarred, readRecords } from './records-page.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const TODAY = '2026-11-20';
const now = new Date(`${TODAY}T08:00:00+07:00`);
const { commune, cell } = WORLD.units;
const { communeId } = commune;
const memberId = (who: WorldPerson) => WORLD.memberId(who);

const give = (who: WorldPerson, name: string, input: object) => run(who, `discipline.${name}`, input);
async function run(who: WorldPerson, name: string, input: object): Promise<Record<string, unknown>> {
	const outcome = await execute(callerOf(who), COMMAND_BY_NAME.get(name)!, newId(), input, now);
	if (outcome.kind === 'done') return outcome.value as Record<string, unknown>;
	return { refused: outcome.kind === 'unfit' ? JSON.stringify(outcome.errors) : outcome.refusal.code };
}
const cases = (who: WorldPerson) => readAs(callerOf(who), TODAY, async (tx) => (await readCases(tx, communeId)).length);
const page = (who: WorldPerson, id: string) => readAs(callerOf(who), TODAY, (tx) => readCasePage(tx, communeId, id));
const records = (who: WorldPerson, of: WorldPerson) =>
	readAs(callerOf(who), TODAY, (tx) => readRecords(tx, communeId, memberId(of)));

test('a cell hears, votes in secret and decides what it may; nobody else learns of the file', async () => {
	const opened = { unitCode: cell.code, ground: 'ethics', matter: 'Vi phạm quy ước', violatedOn: '2026-09-01' };
	const about = { ...opened, subjectMemberId: memberId('member') };
	expect(
		(await give('cellSecretary', 'open-case', { ...about, subjectMemberId: memberId('besideMember') })).refused
	).toBe('inspection.subject-missing');
	expect(
		(await give('cellSecretary', 'open-case', { ...about, subjectMemberId: memberId('cellSecretary') })).refused
	).toBe('inspection.about-oneself');
	expect((await give('cellDeputy', 'open-case', about)).refused).toBe('access.not-granted');
	const { id } = await give('cellSecretary', 'open-case', about);
	const file = { caseId: id };
	const before = await Promise.all(WORLD.people.map(async (who) => [who, await cases(who)] as const));
	expect(before.filter(([, count]) => count > 0)).toEqual([
		['inspectionHead', 1],
		['cellSecretary', 1]
	]);
	// Not forbidden: not there, for leaders, for the office, for the member.
	for (const who of ['communeSecretary', 'clerk', 'cellDeputy', 'member', 'administrator'] as const)
		expect((await give(who, 'drop-case', { ...file, why: 'x' })).refused, who).toBe('access.not-found');

	const hearing = { ...file, hearing: 'refused' };
	expect((await give('cellSecretary', 'record-hearing', hearing)).refused).toBe('discipline.tell-first');
	await give('cellSecretary', 'spare', { ...file, mercy: 'infant', until: '2026-12-31' });
	expect((await give('cellSecretary', 'tell-subject', file)).refused).toBe('discipline.spared');
	await give('cellSecretary', 'spare', file);
	await give('cellSecretary', 'tell-subject', file);
	expect(await page('member', id as string)).toMatchObject({ isKnown: false, people: [], steps: [] });
	const vote = { ...file, form: 'warning', isSecret: true, official: 6, agree: 4, disagree: 2 };
	expect((await give('cellSecretary', 'record-vote', vote)).refused).toBe('discipline.hear-first');
	await give('cellSecretary', 'record-hearing', hearing);
	expect((await give('cellSecretary', 'record-vote', { ...vote, isSecret: false })).refused).toBe(
		'discipline.vote-is-secret'
	);
	expect(await give('cellSecretary', 'record-vote', { ...vote, agree: 3, disagree: 3 })).toMatchObject({
		passed: false
	});
	expect((await give('cellSecretary', 'decide', { ...file, level: 'cell', number: '2-QĐ/CB' })).refused).toBe(
		'discipline.vote-first'
	);
	await give('cellSecretary', 'record-vote', { ...vote, form: 'expulsion', agree: 5, disagree: 1 });
	expect((await give('cellSecretary', 'decide', { ...file, level: 'cell', number: '2-QĐ/CB' })).refused).toBe(
		'discipline.decided-by-committee'
	);
	await give('cellSecretary', 'undo-step', { ...file, why: 'Ghi nhầm hình thức' });
	await give('cellSecretary', 'record-vote', vote);
	await give('cellSecretary', 'decide', { ...file, level: 'cell', number: '2-QĐ/CB' });

	// What was decided stands where it is needed, and nowhere else.
	for (const [who, count] of [
		['member', 1],
		['cellSecretary', 1],
		['clerk', 1],
		['inspectionHead', 1],
		['secondMember', 0],
		['communeSecretary', 0],
		['besideSecretary', 0]
	] as const)
		expect(await records(who, 'member'), who).toHaveLength(count);
	const totals = (who: WorldPerson) =>
		readAs(callerOf(who), TODAY, (tx) => readTotals(tx, communeId, { from: '2026-01-01', to: '2026-12-31' }));
	expect(await totals('communeSecretary')).toMatchObject({ 'members-disciplined': 1 });
	expect(await totals('clerk')).toEqual({});

	const appeal = { ...file, on: TODAY, to: 'committee' };
	expect(await give('cellSecretary', 'receive-appeal', appeal)).toMatchObject({ dueOn: '2027-02-20' });
	const appealId = (await page('cellSecretary', id as string))!.appeals[0]!.id;
	const answer = { ...file, appealId, outcome: 'changed', number: '31-QĐ/ĐU' };
	expect((await give('cellSecretary', 'answer-appeal', answer)).refused).toBe('discipline.changed-into-what');
	await give('cellSecretary', 'answer-appeal', { ...answer, form: 'reprimand' });
	const answered = (await page('cellSecretary', id as string))!;
	const papers = papersOf(answered, disciplineRules[0]!);
	expect(papers).toEqual(['notice', 'hearing-minutes', 'counting-minutes', 'decision', 'appeal-answer']);
	const onPaper = (paper: DisciplinePaper) =>
		JSON.stringify(layOut(disciplinePaper(answered, paper, disciplineRules[0]!, TODAY)));
	for (const paper of papers) expect(onPaper(paper), paper).toContain('Đèo Thị Êm');
	expect(onPaper('appeal-answer')).toContain('từ cảnh cáo thành khiển trách');
	expect((await records('member', 'member')).map(({ form, endedAs }) => [form, endedAs]).sort()).toEqual([
		['reprimand', ''],
		['warning', 'changed']
	]);
});

test('whoever is removed from a post is named where posts are given, for a year; a suspension is extended once', async () => {
	const { id } = await give('inspectionHead', 'open-case', {
		unitCode: commune.code,
		subjectMemberId: memberId('cellSecretary'),
		ground: 'assigned-task',
		matter: 'Vi phạm nguyên tắc',
		violatedOn: '2026-08-01'
	});
	const file = { caseId: id };
	expect((await give('cellSecretary', 'undo-step', { ...file, why: 'x' })).refused).toBe('access.not-found');
	const { id: suspensionId, until } = await give('inspectionHead', 'suspend', {
		...file,
		what: 'post',
		number: '3-QĐ/UBKT',
		from: '2026-11-01'
	});
	expect(until).toBe('2027-01-29');
	expect(await give('inspectionHead', 'extend-suspension', { ...file, suspensionId })).toEqual({ until: '2027-02-28' });
	expect((await give('inspectionHead', 'extend-suspension', { ...file, suspensionId })).refused).toBe(
		'discipline.extended-once'
	);
	await give('inspectionHead', 'tell-subject', file);
	await give('inspectionHead', 'record-hearing', { ...file, hearing: 'attended' });
	await give('inspectionHead', 'record-vote', { ...file, form: 'removal', isSecret: true, official: 5, agree: 5 });
	expect((await give('inspectionHead', 'decide', { ...file, level: 'commission', number: '1' })).refused).toBe(
		'discipline.decided-by-committee'
	);
	await give('inspectionHead', 'decide', { ...file, level: 'committee', number: '40-QĐ/ĐU' });
	const barred = (who: WorldPerson, on: string) => readAs(callerOf(who), on, (tx) => readBarred(tx, communeId, on));
	expect(await barred('administrator', TODAY)).toEqual([{ name: 'Tòng Văn Chắc', until: '2027-11-20' }]);
	expect(await barred('administrator', '2027-11-21')).toEqual([]);
	expect(await barred('member', TODAY)).toEqual([]);
	const post = (name: string) =>
		run('administrator', 'access.give-post', {
			unitCode: cell.code,
			memberId: memberId('cellSecretary'),
			post: name,
			from: TODAY
		});
	expect((await post('cell-committee-member')).refused).toBe('access.barred-from-post');
	expect((await post('fee-keeper')).refused).toBeUndefined();

	// The year's evaluation learns of the decision, not of the file; people write it down, and it goes with the decision.
	const conclusions = (who: WorldPerson) => readAs(callerOf(who), TODAY, (tx) => readConclusions(tx, communeId, 2026));
	expect((await conclusions('clerk')).filter(({ paper }) => paper === '40-QĐ/ĐU')).toMatchObject([
		{ source: 'discipline', kind: 'case', memberId: memberId('cellSecretary') }
	]);
	for (const who of ['cellSecretary', 'member', 'otherClerk', 'administrator'] as const)
		expect(await conclusions(who), who).toEqual([]);
	await run('clerk', 'evaluation.open-round', { unitCode: commune.code, year: 2026 });
	const about = () =>
		readAs(callerOf('clerk'), TODAY, (tx) =>
			tx
				.selectFrom('evaluation')
				.where('memberId', '=', memberId('cellSecretary'))
				.select(['id', 'evidence'])
				.executeTakeFirstOrThrow()
		);
	const finding = { evaluationId: (await about()).id, foundOn: TODAY, paper: 'x' };
	const sourceId = (await conclusions('clerk')).find(({ paper }) => paper === '40-QĐ/ĐU')!.sourceId;
	const take = () =>
		run('clerk', 'evaluation.record-finding', { ...finding, sourceId, kind: 'case', forced: 'disciplined-in-duty' });
	expect(
		(await run('clerk', 'evaluation.record-finding', { ...finding, sourceId: newId(), kind: 'clear' })).refused
	).toBe('evaluation.finding-source-gone');
	expect((await take()).refused).toBeUndefined();
	expect((await take()).refused).toBe('evaluation.finding-source-taken');
	const forcedCases = async () => ((await about()).evidence as { gates: { cases: string[] } }).gates.cases;
	expect(await forcedCases()).toEqual(['disciplined-in-duty']);
	await give('inspectionHead', 'undo-step', { ...file, why: 'Ghi nhầm số quyết định' });
	expect(await forcedCases()).toEqual([]);
	expect((await post('cell-committee-member')).refused).toBeUndefined();
});
