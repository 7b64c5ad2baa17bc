import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute } from '#lib/commands/execute.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { readMatterPage, readMatters, readResults } from './matters-page.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const TODAY = '2026-11-20';
const now = new Date(`${TODAY}T08:00:00+07:00`);
const { commune } = WORLD.units;
const { communeId } = commune;

async function give(who: WorldPerson, verb: string, input: object): Promise<Record<string, unknown>> {
	const command = COMMAND_BY_NAME.get(`inspection.${verb}-matter`)!;
	const outcome = await execute(callerOf(who), command, newId(), input, now);
	if (outcome.kind === 'done') return outcome.value as Record<string, unknown>;
	return { refused: outcome.kind === 'unfit' ? JSON.stringify(outcome.errors) : outcome.refusal.code };
}
/** Who of the world reads something. */
async function readers(read: (who: WorldPerson) => Promise<readonly unknown[]>): Promise<WorldPerson[]> {
	const found: WorldPerson[] = [];
	for (const who of WORLD.people) if ((await read(who)).length > 0) found.push(who);
	return found.sort();
}
const matters = (who: WorldPerson) => readAs(callerOf(who), TODAY, (tx) => readMatters(tx, communeId));
const results = (who: WorldPerson) => readAs(callerOf(who), TODAY, (tx) => readResults(tx, communeId));
const page = (who: WorldPerson, id: string) => readAs(callerOf(who), TODAY, (tx) => readMatterPage(tx, communeId, id));

const opened = (owner: WorldPerson, about?: WorldPerson) => ({
	unitCode: commune.code,
	title: 'Thu chi quỹ làm đường',
	content: 'Sổ thu không khớp phiếu thu.',
	ownerMemberId: WORLD.memberId(owner),
	dueOn: '2026-12-31',
	...(about && { aboutMemberId: WORLD.memberId(about) })
});

test('a matter is there for three leaders and its owner, never for whom it is about', async () => {
	expect((await give('clerk', 'open', opened('member'))).refused).toBe('access.not-granted');
	expect((await give('standingDeputy', 'open', opened('member', 'standingDeputy'))).refused).toBe(
		'inspection.about-oneself'
	);
	expect((await give('standingDeputy', 'open', opened('member', 'member'))).refused).toBe(
		'inspection.matter-owner-is-subject'
	);
	const { id } = await give('inspectionHead', 'open', opened('member', 'standingDeputy'));
	const matter = { matterId: id };
	expect(await readers(matters)).toEqual(['communeSecretary', 'inspectionHead', 'member']);
	expect((await give('standingDeputy', 'conclude', { ...matter, outcome: 'Không có gì' })).refused).toBe(
		'access.not-found'
	);
	expect((await give('clerk', 'note', { ...matter, text: 'x' })).refused).toBe('access.not-found');

	expect(await give('member', 'note', { ...matter, text: 'Đã đối chiếu sổ.' })).toEqual({ id });
	expect((await give('member', 'conclude', { ...matter, outcome: 'Xong' })).refused).toBe('access.not-found');
	const change = { ...matter, ownerMemberId: WORLD.memberId('secondMember'), dueOn: '2027-01-31', why: 'Đổi việc' };
	expect((await give('communeSecretary', 'change', { ...change, dueOn: '2026-11-19' })).refused).toBe(
		'inspection.matter-due-passed'
	);
	await give('communeSecretary', 'change', change);
	expect(await readers(matters)).toEqual(['communeSecretary', 'inspectionHead', 'secondMember']);
	expect((await give('member', 'note', { ...matter, text: 'x' })).refused).toBe('access.not-found');

	// The ledger names none of it to anybody but who did it: it cannot tell whom a matter is about.
	const inLedger = (who: WorldPerson) =>
		readAs(callerOf(who), TODAY, async (tx) =>
			(await tx.selectFrom('auditEntry').where('command', 'like', '%-matter').select('command').execute()).map(
				({ command }) => command
			)
		);
	expect(await inLedger('inspectionHead')).toEqual(['inspection.open-matter']);
	expect(await inLedger('administrator')).toEqual([]);
});

test('what is published is a line for all who lead the commune, and is gone when the matter is opened again', async () => {
	const { id } = await give('communeSecretary', 'open', opened('besideMember'));
	const matter = { matterId: id };
	expect((await give('communeSecretary', 'publish', { ...matter, text: 'Đã xử lý.' })).refused).toBe(
		'inspection.matter-open'
	);
	await give('communeSecretary', 'conclude', { ...matter, outcome: 'Đã thu hồi đủ tiền.' });
	expect(await readers(results)).toEqual([]);
	await give('inspectionHead', 'publish', { ...matter, text: 'Đã thu hồi đủ, công khai ở bản.' });
	const leaders = await readers(results);
	expect(leaders).toEqual(expect.arrayContaining(['committeeMember', 'communeSecretary', 'standingDeputy']));
	for (const who of ['cellSecretary', 'member', 'otherClerk'] as const) expect(leaders).not.toContain(who);
	expect(await page('committeeMember', id as string)).toBeUndefined();

	await give('standingDeputy', 'reopen', { ...matter, why: 'Còn một khoản chưa rõ' });
	expect(await readers(results)).toEqual([]);
	const again = await page('besideMember', id as string);
	expect(again).toMatchObject({ state: 'open', outcome: '', concludedOn: null });
	expect(again!.steps.map(({ step }) => step).sort()).toEqual(['concluded', 'opened', 'published', 'reopened']);
});
