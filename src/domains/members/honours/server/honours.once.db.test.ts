import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { badgesDue } from '../badge.ts';
import { readBadges, readHonoured } from './honoured.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const now = new Date('2026-11-22T08:00:00+07:00');
const TODAY = '2026-11-22';
const { communeId } = WORLD.units.commune;

const give = async (person: WorldPerson, name: string, input: object) => {
	const outcome = await execute(callerOf(person), COMMAND_BY_NAME.get(`members.${name}`)!, newId(), input, now);
	if (outcome.kind === 'done') return { code: 'done', ...(outcome.value as { id: string }) };
	return { code: outcome.kind === 'unfit' ? 'unfit' : outcome.refusal.code, id: '' };
};
const seenBy = async (person: WorldPerson) =>
	(await readAs(callerOf(person), TODAY, (tx) => readBadges(tx, communeId, 2026))).map(
		({ years, state }) => `${years} ${state}`
	);
const dueNow = async () =>
	badgesDue(await readAs(callerOf('clerk'), TODAY, (tx) => readHonoured(tx, communeId, {})), 2026).map(
		({ memberId, years, awardOn }) => ({ memberId, years, awardOn })
	);

test('a badge goes from due to handed over, and an early one is for those alone who may know', async () => {
	const memberId = WORLD.memberId('member');
	const admit = (person: WorldPerson, day: string) =>
		poolOf(database.ownerUrl).query('update member set admitted_on = $1 where id = $2', [day, WORLD.memberId(person)]);
	await admit('member', '1986-08-01');
	await admit('secondMember', '1977-03-01');
	expect(await dueNow()).toEqual([{ memberId, years: 40, awardOn: '2026-09-02' }]);

	const gap = { memberId, fromOn: '2000-01-01', toOn: '2000-03-01', paper: '12-QĐ/ĐU' };
	expect((await give('cellSecretary', 'note-interruption', gap)).code).toBe('access.not-granted');
	const { id: interruptionId } = await give('clerk', 'note-interruption', gap);
	expect((await give('clerk', 'note-interruption', gap)).code).toBe('members.interruption-twice');
	expect(await dueNow()).toEqual([{ memberId, years: 40, awardOn: '2026-11-07' }]);
	await give('clerk', 'strike-interruption', { interruptionId, reason: 'Ghi nhầm người' });

	const asked = { memberId, years: 40, kind: 'due', awardOn: '2026-09-02' };
	expect((await give('member', 'propose-badge', asked)).code).toBe('access.not-granted');
	expect((await give('besideSecretary', 'propose-badge', asked)).code).toBe('access.not-found');
	const { id: badgeId } = await give('cellSecretary', 'propose-badge', asked);
	expect((await give('clerk', 'propose-badge', asked)).code).toBe('members.badge-twice');
	expect(await dueNow()).toEqual([]);
	expect((await give('clerk', 'hand-over-badge', { badgeId, handedOn: TODAY })).code).toBe('members.badge-undecided');
	expect((await give('clerk', 'decide-badge', { badgeId, decision: '7-QĐ/TU' })).code).toBe(
		'members.badge-decided-when'
	);
	expect((await give('clerk', 'decide-badge', { badgeId, decision: '7-QĐ/TU', decidedOn: '2026-08-20' })).code).toBe(
		'done'
	);
	expect((await give('clerk', 'hand-over-badge', { badgeId, handedOn: '2026-09-02' })).code).toBe('done');
	expect((await give('clerk', 'withdraw-badge', { badgeId, reason: 'x' })).code).toBe('members.badge-not-open');

	const early = { memberId: WORLD.memberId('secondMember'), years: 50, kind: 'early', awardOn: '2026-11-07' };
	expect((await give('clerk', 'propose-badge', early)).code).toBe('members.badge-paper-missing');
	await give('clerk', 'propose-badge', { ...early, paper: '3-TTr/CB' });
	const both = ['40 handed-over', '50 proposed'];
	for (const person of ['clerk', 'cellSecretary', 'secondMember'] as const)
		expect(await seenBy(person), person).toEqual(both);
	for (const person of ['member', 'communeSecretary'] as const)
		expect(await seenBy(person), person).toEqual(['40 handed-over']);
	expect(await seenBy('besideMember')).toEqual([]);
});
