import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnyCommand } from '#lib/commands/command.ts';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../tests/world.ts';
import { lastStep } from '../cases/history.ts';
import { acceptCase } from './accept-case.ts';
import { answerCase } from './answer-case.ts';
import { assignCase } from './assign-case.ts';
import { openCasePerson, readCasePage } from './case-page.ts';
import { closeCase } from './close-case.ts';
import { lookUpCase, readCaseTotals } from './public-cases.ts';
import { registerCase } from './register-case.ts';
import { declineCase } from './decline-case.ts';
import { extendCase } from './extend-case.ts';
import { noteAppealOfCase } from './note-appeal.ts';
import { renewReceipt } from './renew-receipt.ts';
import { reopenCase } from './reopen-case.ts';
import { resumeCase, suspendCase } from './suspend-case.ts';
import { undoCaseStep } from './undo-case-step.ts';
import { withdrawPartOfCase } from './withdraw-part.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const TODAY = '2026-11-22';
const now = new Date(`${TODAY}T08:00:00+07:00`);
const as = (person: WorldPerson, command: AnyCommand, input: object) =>
	execute(callerOf(person), command, newId(), input, now);

const person = { fullName: 'Mùa A Dấu', address: 'Bản Hai', phone: '0912 000 111', idNumber: '011099000123' };
const letter = {
	unitCode: WORLD.units.commune.code,
	kind: 'complaint',
	receivedOn: '2026-11-02',
	summary: 'Khiếu nại quyết định thu hồi thửa đất số 12',
	person
};

type Registered = { id: string; code: string; secret: string };
async function registered(given: object = {}): Promise<Registered> {
	const outcome = await as('clerk', registerCase, { ...letter, ...given });
	if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
	return outcome.value as Registered;
}
const done = { kind: 'done' };
const refusedWith = (code: string) => ({ kind: 'refused', refusal: { code } });
const pageOf = (who: WorldPerson, id: string) =>
	readAs(callerOf(who), TODAY, (tx) => readCasePage(tx, callerOf(who), id));
const rows = async (sql: string) => (await poolOf(database.ownerUrl).query(sql)).rows;
const ANSWER = 'Đã kiểm tra thực địa ngày 12/11, thửa đất số 12 nằm ngoài ranh giới thu hồi; quyết định được sửa lại.';

describe('a case from the desk to its end', () => {
	test('is registered, accepted, suspended, taken up again, answered and closed, its clock counted each time', async () => {
		const { id: caseId } = await registered();
		expect((await pageOf('clerk', caseId))?.running).toMatchObject({ step: 'accept', dueOn: '2026-11-12' });

		expect(await as('clerk', acceptCase, { caseId, on: '2026-11-05' })).toMatchObject({
			...done,
			value: { dueOn: '2026-12-07' }
		});
		await as('clerk', suspendCase, { caseId, on: '2026-11-10', reason: 'Chờ kết quả đo đạc' });
		expect((await pageOf('clerk', caseId))?.running).toBeUndefined();
		expect(await as('clerk', resumeCase, { caseId, on: '2026-11-20' })).toMatchObject({
			value: { dueOn: '2026-12-15' }
		});

		expect(await as('clerk', answerCase, { caseId, answer: ANSWER, evidence: 'Biên bản 12/11' })).toMatchObject(done);
		expect((await pageOf('clerk', caseId))?.running).toMatchObject({ step: 'publish-decision' });
		expect(await as('clerk', closeCase, { caseId, as: 'answered' })).toMatchObject(done);
		const page = await pageOf('clerk', caseId);
		expect(page).toMatchObject({ state: 'closed', closedAs: 'answered', running: undefined });
		expect(page?.events.map(({ kind }) => kind)).toEqual([
			'registered',
			'accepted',
			'suspended',
			'resumed',
			'answered',
			'closed'
		]);
	});

	test('is opened again with its reason, and can be answered anew', async () => {
		const { id: caseId } = await registered({ kind: 'feedback' });
		await as('clerk', closeCase, {
			caseId,
			as: 'transferred',
			reason: 'Thuộc thẩm quyền của tỉnh',
			sentTo: 'Sở Xây dựng'
		});
		expect(await as('clerk', reopenCase, { caseId, reason: 'Tỉnh trả lại' })).toMatchObject(done);
		await as('clerk', acceptCase, { caseId, on: TODAY });
		expect(await as('clerk', answerCase, { caseId, answer: ANSWER })).toMatchObject(done);
	});

	test.each([
		['answering before accepting', answerCase, { answer: ANSWER }, 'citizens.case-cannot-answer-now'],
		['accepting before it came', acceptCase, { on: '2026-11-01' }, 'citizens.day-before-receipt'],
		['accepting tomorrow', acceptCase, { on: '2026-11-23' }, 'citizens.day-to-come'],
		['closing as settled without an answer', closeCase, { as: 'answered' }, 'citizens.close-needs-answer'],
		['closing without telling why', closeCase, { as: 'returned' }, 'citizens.close-needs-reason'],
		['sending it on without saying where', closeCase, { as: 'guided', reason: 'x' }, 'citizens.close-needs-body'],
		['declining on a ground of nobody’s', declineCase, { ground: 'x', reason: 'x' }, 'citizens.ground-not-lawful'],
		[
			'taking it further before it was settled',
			noteAppealOfCase,
			{ to: 'court', body: 'x' },
			'citizens.case-cannot-appeal-now'
		],
		['taking up what was not suspended', resumeCase, { on: TODAY }, 'citizens.case-cannot-resume-now']
	] as [string, AnyCommand, object, string][])('%s is refused', async (_, command, input, code) => {
		const { id: caseId } = await registered();
		expect(await as('clerk', command, { caseId, ...input })).toMatchObject(refusedWith(code));
	});

	test('an answer that says nothing is refused', async () => {
		const { id: caseId } = await registered();
		await as('clerk', acceptCase, { caseId, on: TODAY });
		expect(await as('clerk', answerCase, { caseId, answer: 'Đã ghi nhận.' })).toMatchObject(
			refusedWith('citizens.answer-too-short')
		);
	});
});

describe('what else may become of a case', () => {
	test('it gets longer once, a part is withdrawn, it is settled and taken to second settlement', async () => {
		const { id: caseId } = await registered();
		await as('clerk', acceptCase, { caseId, on: '2026-11-05' });
		expect(await as('clerk', extendCase, { caseId, reason: 'Nhiều thửa phải đo lại' })).toMatchObject({
			value: { dueOn: '2026-12-21' }
		});
		expect(await as('clerk', extendCase, { caseId, reason: 'Nữa' })).toMatchObject(
			refusedWith('citizens.extension-used-up')
		);
		expect(await as('clerk', withdrawPartOfCase, { caseId, part: 'Phần đòi cây trồng' })).toMatchObject(done);
		await as('clerk', answerCase, { caseId, answer: ANSWER });
		expect(await as('clerk', noteAppealOfCase, { caseId, to: 'second-settlement', body: 'UBND tỉnh' })).toMatchObject(
			done
		);
		const page = await pageOf('clerk', caseId);
		expect(page).toMatchObject({ state: 'answered', wentOnTo: 'second-settlement', wentOnOn: TODAY });
		expect(page?.clocks.map(({ step }) => step)).toEqual(['accept', 'settle', 'publish-decision', 'appeal']);
	});

	test('it is declined on a lawful ground, which its sender reads with the receipt', async () => {
		const { id: caseId, code, secret } = await registered();
		expect(
			await as('clerk', declineCase, { caseId, ground: 'before-court', reason: 'Tòa án đã thụ lý' })
		).toMatchObject({ value: { as: 'not-accepted' } });
		expect(await lookUpCase('192.0.2.3', code, secret)).toMatchObject({
			found: { closedAs: 'not-accepted', ground: 'before-court' }
		});
	});

	test('each step is taken back from the last, until it stands as received', async () => {
		const { id: caseId } = await registered();
		const received = await pageOf('clerk', caseId);
		await as('clerk', acceptCase, { caseId, on: '2026-11-05', remote: true });
		await as('clerk', suspendCase, { caseId, on: '2026-11-10', reason: 'Chờ kết quả đo đạc' });
		const suspended = await pageOf('clerk', caseId);
		await as('clerk', closeCase, { caseId, as: 'terminated', reason: 'Nhầm vụ việc' });
		const undoLast = async () => {
			const events = (await pageOf('clerk', caseId))!.events;
			const eventId = lastStep(events)?.id ?? newId();
			return as('clerk', undoCaseStep, { caseId, eventId, reason: 'Ghi nhầm' });
		};
		const standing = async () => {
			const { events: _, ...page } = (await pageOf('clerk', caseId))!;
			return page;
		};
		const { events: _suspended, ...beforeClosing } = suspended!;
		const { events: _received, ...atFirst } = received!;
		await undoLast();
		expect(await standing()).toEqual(beforeClosing);
		await undoLast();
		await undoLast();
		expect(await standing()).toEqual(atFirst);
		expect(await undoLast()).toMatchObject(refusedWith('citizens.step-not-last'));
	});
});

describe('who sees a case', () => {
	test('a member of a cell, the administrator and another commune do not', async () => {
		const { id } = await registered();
		for (const who of ['member', 'administrator', 'otherClerk', 'stranger'] as const)
			expect(await pageOf(who, id), who).toBeUndefined();
		expect(await as('member', registerCase, letter)).toMatchObject({ kind: 'not-found' });
		expect(await as('inspectionHead', registerCase, letter)).toMatchObject({ kind: 'forbidden' });
	});

	test('whoever it was given to does, and is told', async () => {
		const { id: caseId } = await registered();
		await as('clerk', assignCase, { caseId, ownerId: WORLD.memberId('committeeMember') });
		expect(await pageOf('committeeMember', caseId)).toMatchObject({ id: caseId });
		const told = await rows(`select kind from notice where link = '/office/cases/${caseId}'`);
		expect(told).toEqual([{ kind: 'citizens.told-case-assigned' }]);
	});

	test('the person behind it is opened with a trace', async () => {
		const { id } = await registered();
		expect(await openCasePerson(callerOf('clerk'), id, '/office/cases')).toMatchObject({ fullName: person.fullName });
		expect(await openCasePerson(callerOf('member'), id, '/office/cases')).toBeUndefined();
		expect(await rows(`select count(*)::int as n from sensitive_read where fields = 'case person'`)).toEqual([
			{ n: 1 }
		]);
	});
});

describe('the receipt', () => {
	test('opens its case without naming anybody; any other pair of codes opens nothing', async () => {
		const { code, secret } = await registered();
		const other = await registered();
		const found = await lookUpCase('192.0.2.1', code, secret.toLowerCase().replaceAll('-', ' '));
		expect(found).toMatchObject({ found: { kind: 'complaint', state: 'received' } });
		expect(JSON.stringify(found)).not.toMatch(/Mùa|Bản Hai|0912|011099/);
		expect(await lookUpCase('192.0.2.1', code, other.secret)).toBeUndefined();
		expect(await lookUpCase('192.0.2.1', 'ZZZZ-ZZZZ', secret)).toBeUndefined();
	});

	test('is renewed when lost; the old secret opens nothing any more', async () => {
		const { id: caseId, code, secret } = await registered();
		const renewed = await as('clerk', renewReceipt, { caseId });
		expect(await lookUpCase('192.0.2.2', code, secret)).toBeUndefined();
		const fresh = (renewed as { value: Registered }).value.secret;
		expect(await lookUpCase('192.0.2.2', code, fresh)).toBeDefined();
	});

	test('leaves no secret and no person in the log or the audit', async () => {
		const { secret } = await registered();
		const kept = JSON.stringify(
			await rows(`select answer::text from command_log union all select changes::text from audit_entry`)
		);
		for (const trace of [secret, person.fullName, person.phone, person.idNumber]) expect(kept).not.toContain(trace);
	});
});

test('a denunciation is not kept here', async () => {
	expect(await as('clerk', registerCase, { ...letter, kind: 'denunciation' })).toMatchObject(
		refusedWith('citizens.denunciation-is-sealed')
	);
	expect(
		await rows(`select 1 from case_file where kind not in ('complaint', 'petition', 'feedback', 'mixed')`)
	).toEqual([]);
});

test('totals add up to the cases', async () => {
	const { communeId } = WORLD.units.commune;
	const before = await readCaseTotals(communeId, '2026-01-01', TODAY);
	await registered();
	const { id: caseId } = await registered();
	await as('clerk', closeCase, { caseId, as: 'withdrawn', reason: 'Người gửi rút đơn' });
	const settled = await registered();
	await as('clerk', acceptCase, { caseId: settled.id, on: '2026-11-03' });
	await as('clerk', answerCase, { caseId: settled.id, answer: ANSWER });
	const after = await readCaseTotals(communeId, '2026-01-01', TODAY);
	expect(after).toMatchObject({
		received: before.received + 3,
		onTime: before.onTime + 1,
		closed: before.closed + 1,
		open: before.open + 2
	});
});
