import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnyCommand } from '#lib/commands/command.ts';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../tests/world.ts';
import { keepCaseClosed } from './keep-case-closed.ts';
import { setCaseRoute, endCaseRoute } from '../care/server/routes.ts';
import { askToReopen, rateCase } from '../care/server/satisfaction.ts';
import { readCasesToCareFor } from '../care/server/late-cases.ts';
import { tellLateCases } from '../care/server/tell-late.ts';
import { linkCase, unlinkCase } from '../links/server/commands.ts';
import { findSameSender, readLinks } from '../links/server/like-cases.ts';
import { readCaseList } from './case-list-page.ts';
import { acceptCase } from './accept-case.ts';
import { answerCase } from './answer-case.ts';
import { closeCase } from './close-case.ts';
import { lookUpCase } from './public-cases.ts';
import { registerCase } from './register-case.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const TODAY = '2026-11-22';
const now = new Date(`${TODAY}T08:00:00+07:00`);
const clerk = callerOf('clerk');
const as = (person: WorldPerson, command: AnyCommand, input: object) =>
	execute(callerOf(person), command, newId(), input, now);
const rows = async (sql: string) => (await poolOf(database.ownerUrl).query(sql)).rows;
const refusedWith = (code: string) => ({ kind: 'refused', refusal: { code } });

type Registered = { id: string; code: string; secret: string };
async function registered(given: object = {}): Promise<Registered> {
	const outcome = await as('clerk', registerCase, {
		unitCode: WORLD.units.commune.code,
		kind: 'petition',
		receivedOn: '2026-11-02',
		topic: 'land',
		place: 'Bản Hai',
		summary: 'Đề nghị cắm lại mốc ranh giới',
		person: { fullName: 'Mùa A Dấu', address: 'Bản Hai', idNumber: '011099000123' },
		...given
	});
	if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
	return outcome.value as Registered;
}
const listed = async (q: string, tab: 'open' | 'all' = 'open') =>
	(await readAs(clerk, TODAY, (tx) => readCaseList(tx, clerk, { tab, q }, TODAY))).cases;

describe('a case that repeats an earlier one', () => {
	test('is offered by topic and place or by its sender, linked by a person, shown once, and taken back', async () => {
		const first = await registered({ summary: 'Mốc ranh giới bị nhổ', receivedOn: '2026-10-20' });
		const again = await registered({
			summary: 'Mốc ranh giới bị nhổ lần nữa',
			person: { fullName: 'Mùa A Dấu', idNumber: '011099000123', groupSize: 14, representatives: 'Mùa A Dấu' }
		});
		const links = await readAs(clerk, TODAY, (tx) =>
			readLinks(tx, clerk, { id: again.id, topic: 'land', place: 'bản hai', receivedOn: '2026-11-02', repeatOf: null })
		);
		expect(links.like.map(({ id }) => id)).toEqual([first.id]);
		expect((await findSameSender(clerk, again.id, '/office/cases'))?.map(({ id }) => id)).toContain(first.id);
		expect(await rows(`select count(*)::int as n from sensitive_read where fields = 'same sender'`)).toEqual([
			{ n: 1 }
		]);

		const link = { caseId: again.id, earlierId: first.id, because: 'same-sender' };
		expect(await as('clerk', linkCase, link)).toMatchObject({ kind: 'done' });
		expect(await as('clerk', linkCase, link)).toMatchObject(refusedWith('citizens.link-already'));
		expect(await listed('bị nhổ')).toMatchObject([{ id: first.id, repeats: 1 }]);

		await as('clerk', closeCase, { caseId: first.id, as: 'returned', reason: 'Gửi nhầm nơi' });
		expect(await listed('bị nhổ')).toMatchObject([{ id: again.id, signers: 14, repeatOf: first.id }]);
		await as('clerk', unlinkCase, { caseId: again.id });
		expect(await listed('bị nhổ', 'all')).toHaveLength(2);
	});
});

const ANSWER = 'Đã cắm lại bốn mốc ngày 18/11 có các hộ chứng kiến, biên bản giao trưởng bản giữ.';
async function settled(given: object = {}): Promise<Registered> {
	const made = await registered(given);
	await as('clerk', acceptCase, { caseId: made.id, on: '2026-11-05' });
	await as('clerk', answerCase, { caseId: made.id, answer: ANSWER, evidence: 'Biên bản 18/11' });
	return made;
}

describe('who gets a case', () => {
	test('is said by topic and place from a day on; a new case goes there and its owner is told', async () => {
		const route = { unitCode: WORLD.units.commune.code, topic: 'welfare', memberId: WORLD.memberId('committeeMember') };
		expect(await as('clerk', setCaseRoute, { ...route, topic: undefined })).toMatchObject(
			refusedWith('citizens.route-of-nothing')
		);
		const set = await as('clerk', setCaseRoute, route);
		const { id } = await registered({ topic: 'welfare' });
		expect(await rows(`select owner_name from case_file where id = '${id}'`)).toEqual([{ owner_name: 'Lò Thị Ấm' }]);
		expect(await rows(`select kind from notice where link = '/office/cases/${id}'`)).toEqual([
			{ kind: 'citizens.told-case-assigned' }
		]);
		await as('clerk', endCaseRoute, { routeId: (set as { value: { id: string } }).value.id });
		const later = await registered({ topic: 'welfare' });
		expect(await rows(`select owner_name from case_file where id = '${later.id}'`)).toEqual([{ owner_name: '' }]);
	});
});

test('a case closes as settled only with something that proves the answer', async () => {
	const { id: caseId } = await registered();
	await as('clerk', acceptCase, { caseId, on: '2026-11-05' });
	await as('clerk', answerCase, { caseId, answer: ANSWER });
	expect(await as('clerk', closeCase, { caseId, as: 'answered' })).toMatchObject(
		refusedWith('citizens.close-needs-evidence')
	);
	expect(await as('clerk', closeCase, { caseId, as: 'answered', evidence: 'Ảnh 4 mốc' })).toMatchObject({
		kind: 'done'
	});
});

describe('after the answer', () => {
	test('whoever has the receipt chooses one of three, and may choose again for thirty days', async () => {
		const receipt = await settled();
		const day = (on: string) => new Date(`${on}T08:00:00+07:00`);
		expect(await rateCase(receipt, 'partly', day('2026-11-23'))).toBe(true);
		expect(await rateCase(receipt, 'satisfied', day('2026-12-22'))).toBe(true);
		expect(await rateCase(receipt, 'not-satisfied', day('2026-12-23'))).toBe(false);
		expect(await rateCase({ ...receipt, secret: 'AAAA' }, 'partly', day('2026-11-23'))).toBe(false);
		expect(await lookUpCase('192.0.2.7', receipt.code, receipt.secret)).toMatchObject({
			found: { choice: 'satisfied' }
		});
		const open = await registered();
		expect(await rateCase(open, 'satisfied', now)).toBe(false);
	});

	test('nobody reads a choice, and totals are of ten and more', async () => {
		const read = (who: WorldPerson) =>
			readAs(callerOf(who), TODAY, (tx) => tx.selectFrom('caseSatisfaction').select('choice').execute());
		await expect(read('clerk')).rejects.toThrow('permission denied');
		const totals = () =>
			rows(
				`select satisfied, answered from app.satisfaction_totals('{${clerk.communeId}}', '2026-01-01', '2026-12-31', 1)`
			);
		expect(await totals()).toEqual([]);
		await rows(`insert into case_file (commune_id, id, unit_id, code, secret_hash, kind, summary, search_key, received_on, created_by)
			select commune_id, gen_random_uuid(), unit_id, 'ZZZZ-000' || n, '', 'feedback', 'x', 'x', received_on, created_by
			from (select * from case_file limit 1) f, generate_series(1, 9) n`);
		await rows(`insert into case_satisfaction (commune_id, case_id, unit_id, choice, answered_on)
			select commune_id, id, unit_id, 'partly', '2026-11-20' from case_file where code like 'ZZZZ-000%'`);
		expect(await totals()).toEqual([{ satisfied: 1, answered: 10 }]);
	});

	test('a closed case is asked for again, and a person decides', async () => {
		const receipt = await settled();
		const caseId = receipt.id;
		expect(await askToReopen(receipt, 'Còn một mốc', now)).toBe(false);
		await as('clerk', closeCase, { caseId, as: 'answered' });
		expect(await askToReopen(receipt, 'Còn một mốc', now)).toBe(true);
		expect((await readAs(clerk, TODAY, (tx) => readCasesToCareFor(tx, clerk, [], TODAY))).toReopen).toBe(1);
		expect(await as('clerk', keepCaseClosed, { caseId, reason: 'Đủ mốc theo biên bản' })).toMatchObject({
			kind: 'done'
		});
		expect(await as('clerk', keepCaseClosed, { caseId, reason: 'Nữa' })).toMatchObject(
			refusedWith('citizens.reopening-not-asked')
		);
	});
});

test('a late case is told to the deputy after a day and to the secretary after a week, once each', async () => {
	const { id } = await registered({ receivedOn: '2026-09-01', topic: 'health' });
	const told = () =>
		rows(`select p.post from notice n join post_holding p on p.person_id = n.person_id
			where n.kind = 'citizens.told-case-late' and n.link = '/office/cases/${id}'
			  and p.post in ('standing-deputy', 'commune-secretary') order by 1`);
	await tellLateCases(new Date('2026-09-11T08:00:00+07:00'));
	expect(await told()).toEqual([]);
	await tellLateCases(new Date('2026-09-14T08:00:00+07:00'));
	await tellLateCases(new Date('2026-09-15T08:00:00+07:00'));
	expect(await told()).toEqual([{ post: 'standing-deputy' }]);
	await tellLateCases(new Date('2026-09-18T08:00:00+07:00'));
	expect(await told()).toEqual([{ post: 'commune-secretary' }, { post: 'standing-deputy' }]);
	const seen = await readAs(clerk, TODAY, (tx) => readCasesToCareFor(tx, clerk, ['standing-deputy'], TODAY));
	expect(seen.late).toBeGreaterThan(0);
});
