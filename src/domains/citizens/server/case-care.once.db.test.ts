import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnyCommand } from '#lib/commands/command.ts';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../tests/world.ts';
import { linkCase, unlinkCase } from '../links/server/commands.ts';
import { findSameSender, readLinks } from '../links/server/like-cases.ts';
import { readCaseList } from './case-list-page.ts';
import { closeCase } from './close-case.ts';
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
