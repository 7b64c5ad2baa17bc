import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnyCommand } from '#lib/commands/command.ts';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { carryRecognition } from './carry-recognition.ts';
import { openHouseholds } from './household-list.ts';
import { recordHousehold, strikeHousehold } from './households.ts';
import { answerObjection, noteObjection } from './objections.ts';
import { openRecognition } from './open-recognition.ts';
import { readPublicRecognitions } from './public-recognitions.ts';
import { readOpenRounds, readRound } from './recognition-page.ts';
import { recordRecognitionStep, recordVillageStep } from './record-step.ts';
import { revokeRecognition, takeBackStep, takeBackVillageStep } from './take-back.ts';
import { restoreTitle, withdrawTitle } from './withdraw-title.ts';

const { communeId, id: communeUnit, code: communeCode } = WORLD.units.commune;
const VILLAGE = 'XA-THU.B01';
/** A name that must be found nowhere outside of the list. */
const HEAD = 'Hộ Giàng A Dấu Riêng';

let database: TestDatabase;
const owner = () => poolOf(database.ownerUrl);
beforeAll(async () => {
	database = await freshDatabase();
	await owner().query(
		`with u as (insert into unit (id, commune_id, code, name, paper_name, place_name, kind, term, search_key, sort_key, valid_from)
		   values (gen_random_uuid(), $1, $2, 'Bản Một', $2, 'Xã Thử', 'village', '2025-2030', $2, $2, '2025-07-01') returning id),
		 c as (insert into unit_closure (ancestor_id, descendant_id, depth, valid_from) select id, id, 0, date '2025-07-01' from u
		   union all select $3::uuid, id, 1, date '2025-07-01' from u),
		 h as (insert into post_holding (id, commune_id, unit_id, person_id, post, valid_from)
		   select gen_random_uuid(), $1, id, $4, 'village-head', '2025-07-01' from u)
		 insert into village (commune_id, unit_id, households) select $1, id, 100 from u`,
		[communeId, VILLAGE, communeUnit, callerOf('stranger').personId]
	);
});
afterAll(() => database?.close());

const now = new Date('2026-11-22T08:00:00+07:00');
const villageHead = 'stranger';
const as = (person: WorldPerson, command: AnyCommand, input: object) =>
	execute(callerOf(person), command, newId(), input, now);
async function done<V = { id: string }>(person: WorldPerson, command: AnyCommand, input: object): Promise<V> {
	const outcome = await as(person, command, input);
	if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
	return outcome.value as V;
}
const refusedWith = (code: string) => ({ kind: 'refused', refusal: { code } });
const open = (kind: string, unitCode = VILLAGE, year = 2026) => ({ unitCode, kind, year });

describe('a review of poverty', () => {
	let recognitionId: string;
	const step = (name: string, from: string, more: object = {}) => ({ recognitionId, step: name, from, ...more });
	const household = (more: object = {}) => ({
		recognitionId,
		head: HEAD,
		income: 900_000,
		deprivations: ['house', 'water', 'toilet'],
		class: 'poor',
		...more
	});

	test('is listed and met about by the village, decided by the commune, and corrected on the way', async () => {
		recognitionId = (await done(villageHead, openRecognition, open('poverty'))).id;
		expect(await as(villageHead, openRecognition, open('poverty'))).toMatchObject(
			refusedWith('outcomes.round-open-already')
		);
		await done(villageHead, recordVillageStep, step('list', '2026-09-04'));
		expect(await as(villageHead, recordVillageStep, step('survey', '2026-09-20'))).toMatchObject(
			refusedWith('outcomes.step-without-households')
		);
		await done(villageHead, recordHousehold, household());
		const { id: householdId } = await done(villageHead, recordHousehold, household({ head: 'Hộ ghi nhầm' }));
		await done(villageHead, strikeHousehold, { householdId, reason: 'Đã chuyển đi' });
		expect(await as(villageHead, recordHousehold, household({ class: 'near-poor' }))).toMatchObject(
			refusedWith('outcomes.class-differs')
		);
		await done(villageHead, recordVillageStep, step('survey', '2026-09-20'));
		const meeting = { invited: 100, present: 60, agree: 20 };
		await done(villageHead, recordVillageStep, step('meeting', '2026-10-02', meeting));
		expect(await as(villageHead, recordVillageStep, step('posting', '2026-10-05'))).toMatchObject(
			refusedWith('outcomes.step-not-carried')
		);
		expect((await as('member', takeBackVillageStep, { recognitionId, reason: 'Họp lại' })).kind).not.toBe('done');
		await done(villageHead, takeBackVillageStep, { recognitionId, reason: 'Họp lại lần hai' });
		expect(
			await as(villageHead, recordVillageStep, step('meeting', '2026-10-03', { ...meeting, invited: 101 }))
		).toMatchObject(refusedWith('outcomes.step-more-than-households'));
		await done(villageHead, recordVillageStep, step('meeting', '2026-10-03', { ...meeting, agree: 58 }));
		await done(villageHead, recordVillageStep, step('posting', '2026-10-05'));
		expect(await as(villageHead, recordVillageStep, step('report', '2026-10-09', { document: '12/BC' }))).toMatchObject(
			refusedWith('outcomes.step-of-commune')
		);
		const village = (
			await readAs(callerOf(villageHead), '2026-11-22', (tx) =>
				tx.selectFrom('unit').where('code', '=', VILLAGE).select('id').executeTakeFirstOrThrow()
			)
		).id;
		const mine = () =>
			readAs(callerOf(villageHead), '2026-11-22', (tx) => readOpenRounds(tx, callerOf(villageHead), [village]));
		expect((await mine()).map(({ next }) => [next?.code, next?.by])).toEqual([['report', 'commune']]);
		await done('clerk', recordRecognitionStep, step('report', '2026-10-09', { document: '12/BC-UBND' }));
		expect(await as(villageHead, takeBackVillageStep, { recognitionId, reason: 'Ghi nhầm' })).toMatchObject(
			refusedWith('outcomes.step-of-commune')
		);
	});

	test('is not decided over an objection without an answer', async () => {
		const decision = step('decision', '2026-10-20', { document: '140/QĐ-UBND', outcome: 'recognised' });
		const { id: objectionId } = await done(villageHead, noteObjection, {
			recognitionId,
			on: '2026-10-06',
			matter: 'Sót một hộ ở cuối bản'
		});
		expect(await as('clerk', recordRecognitionStep, decision)).toMatchObject(refusedWith('outcomes.objections-open'));
		await done('clerk', answerObjection, { objectionId, on: '2026-10-12', answer: 'Đã rà lại, hộ này trên chuẩn' });
		await done('clerk', recordRecognitionStep, decision);
		expect(await as('clerk', recordHousehold, household())).toMatchObject(refusedWith('outcomes.round-decided'));
		expect(await as(villageHead, takeBackVillageStep, { recognitionId, reason: 'Ghi nhầm' })).toMatchObject(
			refusedWith('outcomes.round-decided-by-commune')
		);
	});

	test('becomes the figure of the village', async () => {
		await done('clerk', carryRecognition, { recognitionId });
		const { rows } = await owner().query(
			`select numerator, denominator, evidence from indicator_value where indicator = 'ntm21.11.1' and period = '2026'`
		);
		expect(rows).toEqual([{ numerator: 1, denominator: 100, evidence: '140/QĐ-UBND' }]);
	});

	test('shows its households to those who keep the list, and its steps without them to the others of the commune', async () => {
		const seenBy = (person: WorldPerson) =>
			readAs(callerOf(person), '2026-11-22', (tx) => readRound(tx, callerOf(person), recognitionId));
		expect(await seenBy(villageHead)).toMatchObject({ listed: { poor: 1 } });
		const secretary = await seenBy('communeSecretary');
		expect(secretary).toMatchObject({ listed: {}, objections: [], counts: { poor: 1 } });
		expect(await seenBy('otherClerk')).toBeUndefined();
	});

	test('is opened by name with a trace, and leaves none where nothing was seen', async () => {
		const page = '/office/recognitions';
		expect((await openHouseholds(callerOf(villageHead), recognitionId, page))?.map(({ head }) => head)).toContain(HEAD);
		for (const person of ['communeSecretary', 'member', 'otherClerk'] as const)
			expect(await openHouseholds(callerOf(person), recognitionId, page), person).toBeUndefined();
		const { rows } = await owner().query('select person_id, fields, purpose from sensitive_read');
		expect(rows).toEqual([
			{ person_id: callerOf(villageHead).personId, fields: `households of round ${recognitionId}`, purpose: page }
		]);
	});

	test('is public as counts alone, small ones hidden; no name leaves the list', async () => {
		const told = await readPublicRecognitions(communeId, '2026-11-22');
		expect(told).toMatchObject([
			{
				kind: 'poverty',
				classes: [
					{ code: 'poor', told: { below: 10 } },
					{ code: 'near-poor', told: { count: 0 } }
				]
			}
		]);
		const traces = await owner().query(
			`select (select count(*)::int from audit_entry where changes::text like $1) as audit,
			   (select count(*)::int from command_log where answer::text like $1) as log`,
			[`%${HEAD}%`]
		);
		expect(traces.rows).toEqual([{ audit: 0, log: 0 }]);
	});
});

describe('the title of a household', () => {
	test('is withdrawn by a later decision, restored where that was wrong, and both stay in the history', async () => {
		const { id: recognitionId } = await done('clerk', openRecognition, open('cultural-family', VILLAGE, 2025));
		const title = { recognitionId, class: 'cultural', score: 90 };
		const { id: householdId } = await done('clerk', recordHousehold, { ...title, head: 'Hộ Lò Văn Thử' });
		await done('clerk', recordHousehold, { ...title, head: 'Hộ Quàng Thị Thử' });
		const withdrawal = {
			householdId,
			on: '2026-11-10',
			document: '201/QĐ-UBND',
			reason: 'Không còn đủ tiêu chuẩn khi rà soát'
		};
		expect(await as('clerk', withdrawTitle, withdrawal)).toMatchObject(refusedWith('outcomes.nothing-to-revoke'));
		await owner().query(
			`update recognition set outcome = 'recognised', decided_on = '2025-12-01', document = '9/QĐ', counts = '{"cultural": 2, "households": 100}'
			 where id = $1`,
			[recognitionId]
		);
		expect((await as(villageHead, withdrawTitle, withdrawal)).kind).not.toBe('done');
		const { id: withdrawalId } = await done('clerk', withdrawTitle, withdrawal);
		expect(await as('clerk', withdrawTitle, withdrawal)).toMatchObject(refusedWith('outcomes.title-withdrawn-already'));
		const round = () =>
			readAs(callerOf('communeSecretary'), '2026-11-22', (tx) =>
				readRound(tx, callerOf('communeSecretary'), recognitionId)
			);
		expect(await round()).toMatchObject({ counts: { cultural: 1 }, withdrawn: 1 });
		expect(await as('clerk', takeBackStep, { recognitionId, reason: 'Quyết định sai' })).toMatchObject(
			refusedWith('outcomes.titles-withdrawn-since')
		);
		await done('clerk', restoreTitle, { withdrawalId, reason: 'Ghi nhầm hộ' });
		expect(await as('clerk', restoreTitle, { withdrawalId, reason: 'Ghi nhầm hộ' })).toMatchObject(
			refusedWith('outcomes.title-stands')
		);
		expect(await round()).toMatchObject({ counts: { cultural: 2 }, withdrawn: 0 });
		const opened = await openHouseholds(callerOf('clerk'), recognitionId, '/office/recognitions');
		expect(opened?.find(({ id }) => id === householdId)?.withdrawals).toMatchObject([
			{ document: '201/QĐ-UBND', takenBackWhy: 'Ghi nhầm hộ' }
		]);
	});
});

describe('the rural standard', () => {
	test('is assessed on locked figures, appraised, decided and can be withdrawn', async () => {
		const { id: recognitionId } = await done('clerk', openRecognition, open('rural', communeCode, 2025));
		const step = (name: string, from: string, more: object = {}) => ({ recognitionId, step: name, from, ...more });
		expect(await as('clerk', recordRecognitionStep, step('self-assessment', '2026-01-20'))).toMatchObject(
			refusedWith('outcomes.step-figures-open')
		);
		await owner().query(
			`insert into indicator_period (commune_id, unit_id, period, locked_at, by_name) values ($1, $2, '2025', now(), 'Văn phòng')`,
			[communeId, communeUnit]
		);
		await done('clerk', recordRecognitionStep, step('self-assessment', '2026-01-20'));
		const opinions = { invited: 400, present: 372, agree: 350 };
		await done('clerk', recordRecognitionStep, step('consultation', '2026-01-22', opinions));
		await done('clerk', recordRecognitionStep, step('proposal', '2026-02-02', { document: '9/TTr-UBND' }));
		await done('clerk', recordRecognitionStep, step('appraisal', '2026-03-02', { document: '31/BC' }));
		expect(
			await as('clerk', recordRecognitionStep, step('decision', '2026-04-02', { document: '77/QĐ-UBND' }))
		).toMatchObject(refusedWith('outcomes.step-needs-outcome'));
		const decided = { document: '77/QĐ-UBND', outcome: 'recognised' };
		await done('clerk', recordRecognitionStep, step('decision', '2026-04-02', decided));
		const { rows } = await owner().query(`select met, criteria from recognition_step where step = 'self-assessment'`);
		expect(rows[0].criteria).toBeGreaterThan(10);
		const withdrawn = { recognitionId, reason: 'Hai tiêu chí tụt chuẩn khi rà soát', on: '2026-11-20' };
		await done('clerk', revokeRecognition, withdrawn);
		expect(await as('clerk', revokeRecognition, withdrawn)).toMatchObject(refusedWith('outcomes.round-revoked'));
	});

	test('is not opened for a village, nor by somebody beside', async () => {
		expect(await as('clerk', openRecognition, open('rural'))).toMatchObject(refusedWith('outcomes.round-of-commune'));
		expect((await as('communeSecretary', openRecognition, open('rural', communeCode))).kind).not.toBe('done');
		expect((await as(villageHead, openRecognition, open('rural', communeCode))).kind).not.toBe('done');
	});
});
