import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { layOut } from '#domains/direction/index.ts';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { drawFrom } from '../draw.ts';
import { FORMS } from '../forms.ts';
import { inspectionPaper } from '../paper/index.ts';
import { readDraws } from './draws-page.ts';
import { readFilePage } from './file-page.ts';
import { readFiles, readTotals } from './files-page.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const TODAY = '2026-11-20';
const now = new Date(`${TODAY}T08:00:00+07:00`);
const { commune, cell } = WORLD.units;
const memberId = (who: WorldPerson) => WORLD.memberId(who);

async function give(who: WorldPerson, name: string, input: object): Promise<Record<string, string>> {
	const outcome = await execute(callerOf(who), COMMAND_BY_NAME.get(name)!, newId(), input, now);
	if (outcome.kind === 'done') return outcome.value as Record<string, string>;
	return { refused: outcome.kind === 'unfit' ? JSON.stringify(outcome.errors) : outcome.refusal.code };
}
const page = (who: WorldPerson, id: string) =>
	readAs(callerOf(who), TODAY, (tx) => readFilePage(tx, commune.communeId, id, callerOf(who).personId));

test('an inspection goes from the programme to the archive, each of its people seeing what they need', async () => {
	const plan = {
		unitCode: commune.code,
		kind: 'signs',
		year: 2026,
		content: 'Thu, chi quỹ chi bộ',
		why: 'Chậm quyết toán'
	};
	const about = { ...plan, subjectMemberId: memberId('cellSecretary') };
	expect((await give('communeSecretary', 'inspection.plan', { ...about, body: 'commission' })).refused).toBe(
		'inspection.not-for-the-commission'
	);
	expect((await give('member', 'inspection.plan', { ...about, body: 'commission' })).refused).toBe('access.not-found');
	const { id } = await give('inspectionHead', 'inspection.plan', { ...about, body: 'commission' });
	const file = { inspectionId: id };
	// Those who lead the commune see that there is one more in the figures, once it is begun; not the file.
	for (const who of ['communeSecretary', 'clerk', 'cellSecretary', 'administrator'] as const) {
		expect(await page(who, id!), who).toBeUndefined();
		expect((await give(who, 'inspection.step', { ...file, to: 'notified' })).refused, who).toBe('access.not-found');
	}

	const team = {
		...file,
		planNumber: '12-KH/UBKT',
		signedOn: '2026-11-19',
		conflictAsked: true,
		people: [
			{ memberId: memberId('inspectionHead'), role: 'head' },
			{ memberId: memberId('besideMember'), role: 'note-taker' }
		]
	};
	const withOwn = { ...team, people: [...team.people, { memberId: memberId('member'), role: 'member' }] };
	expect((await give('inspectionHead', 'inspection.set-team', withOwn)).refused).toBe('inspection.team-of-subject');
	expect(await give('inspectionHead', 'inspection.set-team', team)).toEqual({ startBy: '2026-11-24' });
	const step = (who: WorldPerson, to: string, more: object = {}) =>
		give(who, 'inspection.step', { ...file, to, ...more });
	await step('inspectionHead', 'notified');
	expect(await page('cellSecretary', id!)).toMatchObject({ isKnown: false, steps: [], why: 'Chậm quyết toán' });
	await step('besideMember', 'self-report');
	const report = { ...file, form: 5, body: 'Tôi xin báo cáo như sau' };
	expect((await give('besideMember', 'inspection.write-paper', report)).refused).toBe('inspection.subject-reports');
	await give('cellSecretary', 'inspection.write-paper', report);
	expect((await give('cellSecretary', 'inspection.write-paper', { ...report, form: 8 })).refused).toBe(
		'inspection.team-writes'
	);
	await step('besideMember', 'verify');

	const { id: taskId } = await give('clerk', 'direction.create-task', {
		unitCode: cell.code,
		title: 'Quyết toán quỹ quý III',
		product: 'Bảng quyết toán',
		dueOn: '2026-11-30'
	});
	const finding = {
		...file,
		kind: 'violation',
		text: 'Không lập phiếu chi',
		nature: 'Vi phạm chế độ tài chính đảng',
		degree: 'slight',
		cause: 'Chưa nắm quy định',
		responsibility: 'Bí thư chi bộ',
		evidence: [{ kind: 'task', refId: taskId }]
	};
	const nowhere = { ...finding, evidence: [{ kind: 'meeting', refId: newId() }] };
	expect((await give('besideMember', 'inspection.record-finding', nowhere)).refused).toBe(
		'inspection.evidence-not-found'
	);
	const { id: unproposed } = await give('inspectionHead', 'inspection.record-finding', finding);
	await step('besideMember', 'report');
	expect((await step('besideMember', 'concluded', { number: '9-TB/UBKT' })).refused).toBe(
		'inspection.team-does-not-conclude'
	);
	expect((await step('inspectionHead', 'concluded', { number: '9-TB/UBKT' })).refused).toBe('inspection.unproposed');
	await give('inspectionHead', 'inspection.withdraw-finding', {
		...file,
		findingId: unproposed,
		reason: 'Thiếu kiến nghị'
	});
	await give('inspectionHead', 'inspection.record-finding', { ...finding, proposal: 'learn' });
	await step('inspectionHead', 'concluded', { number: '9-TB/UBKT' });

	expect((await page('cellSecretary', id!))?.findings).toEqual([]);
	const remedy = { ...file, title: 'Lập lại sổ thu, chi', product: 'Sổ thu, chi', dueOn: '2026-12-15' };
	await give('inspectionHead', 'inspection.give-remedy', remedy);
	await step('inspectionHead', 'follow-up');
	expect((await page('cellSecretary', id!))?.findings.filter(({ withdrawnWhy }) => !withdrawnWhy)).toMatchObject([
		{ degree: 'slight', evidence: [{ label: 'Quyết toán quỹ quý III' }] }
	]);
	expect((await step('inspectionHead', 'archived')).refused).toBe('inspection.remedies-open');
	await give('inspectionHead', 'inspection.undo-step', { ...file, why: 'Ghi nhầm ngày' });
	const known = await page('inspectionHead', id!);
	expect(known).toMatchObject({ state: 'concluded', announcedOn: null, remedies: [{ title: remedy.title }] });

	for (const form of FORMS) {
		const text = JSON.stringify(layOut(inspectionPaper(known!, form, TODAY)));
		expect(text, form).toContain('Tòng Văn Chắc');
		expect(text, form).not.toContain('Thiếu kiến nghị');
	}
	expect(
		(await poolOf(database.ownerUrl).query(`select from notice where kind like 'inspection.told-%'`)).rowCount
	).toBe(3);
});

test('leaders learn figures, the commission the files behind them, and a cell its own', async () => {
	const { id } = await give('cellSecretary', 'inspection.plan', {
		unitCode: cell.code,
		body: 'cell',
		kind: 'regular-supervision',
		year: 2026,
		subjectMemberId: memberId('member'),
		content: 'Thực hiện nhiệm vụ đảng viên'
	});
	const people = [
		{ memberId: memberId('cellSecretary'), role: 'head' },
		{ memberId: memberId('secondMember'), role: 'note-taker' }
	];
	await give('cellSecretary', 'inspection.set-team', {
		inspectionId: id,
		people,
		planNumber: '3-KH/CB',
		signedOn: TODAY,
		conflictAsked: true
	});
	const period = { from: '2026-01-01', to: '2026-12-31' };
	const totals = (who: WorldPerson) => readAs(callerOf(who), TODAY, (tx) => readTotals(tx, commune.communeId, period));
	const files = (who: WorldPerson) =>
		readAs(
			callerOf(who),
			TODAY,
			async (tx) => (await readFiles(tx, commune.communeId, callerOf(who).personId, 2026)).length
		);
	expect(await totals('communeSecretary')).toMatchObject({
		'members-inspected': 1,
		'members-supervised': 1,
		'with-signs': 1
	});
	expect(await totals('clerk')).toEqual({});
	for (const [who, count] of [
		['communeSecretary', 0],
		['inspectionHead', 2],
		['secondMember', 1],
		['member', 0],
		['clerk', 0]
	] as const)
		expect(await files(who), who).toBe(count);
});

test('a draw is published with all that is needed to draw again', async () => {
	const ask = { unitCode: commune.code, year: 2026, seed: '17-22-35', size: 2 };
	expect((await give('clerk', 'inspection.draw', ask)).refused).toBe('access.not-granted');
	expect((await give('inspectionHead', 'inspection.draw', { ...ask, size: 3 })).refused).toBe(
		'inspection.draw-too-many'
	);
	await give('inspectionHead', 'inspection.draw', ask);
	const [draw] = await readAs(callerOf('member'), TODAY, (tx) => readDraws(tx, commune.communeId));
	expect(await drawFrom(draw!.weights, draw!.seed, draw!.size)).toEqual(draw!.drawn);
});

test('an inspection of the committee is led by who opened it; the head of inspection reads along', async () => {
	const { id } = await give('communeSecretary', 'inspection.plan', {
		unitCode: commune.code,
		body: 'committee',
		kind: 'planned',
		year: 2026,
		subjectUnitCode: WORLD.units.besideCell.code,
		content: 'Thực hiện quy chế làm việc'
	});
	expect(await page('communeSecretary', id!)).toMatchObject({ isLead: true });
	expect(await page('inspectionHead', id!)).toMatchObject({ isKnown: true, isLead: false });
	expect((await give('inspectionHead', 'inspection.cancel', { inspectionId: id, why: 'x' })).refused).toBe(
		'access.not-granted'
	);
	await give('communeSecretary', 'inspection.cancel', { inspectionId: id, why: 'Chuyển sang quý sau' });
});
