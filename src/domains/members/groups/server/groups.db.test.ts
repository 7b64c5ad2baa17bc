import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute, type Outcome } from '#lib/commands/execute.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { readCellMembers, readGroups } from './groups-page.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const TODAY = '2026-03-10';
const { code, communeId, id: unitId } = WORLD.units.cell;
const member = (person: WorldPerson) => WORLD.memberId(person);

const give = (person: WorldPerson, name: string, input: object): Promise<Outcome> =>
	execute(
		callerOf(person),
		COMMAND_BY_NAME.get(`members.${name}`)!,
		newId(),
		input,
		new Date(`${TODAY}T09:00:00+07:00`)
	);

/** What became of it: 'done', the refusal, or the field that does not fit. */
async function fateOf(person: WorldPerson, name: string, input: object): Promise<string> {
	const outcome = await give(person, name, input);
	if (outcome.kind === 'done') return 'done';
	return outcome.kind === 'unfit' ? `${outcome.errors[0]!.path} ${outcome.errors[0]!.code}` : outcome.refusal.code;
}

async function made(name: string, given: object = {}): Promise<string> {
	const outcome = await give('cellSecretary', 'make-group', { unitCode: code, name, on: '2026-01-05', ...given });
	if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
	return (outcome.value as { id: string }).id;
}

const read = (person: WorldPerson = 'member') =>
	readAs(callerOf(person), TODAY, async (tx) => ({
		groups: await readGroups(tx, { communeId, unitId }),
		members: await readCellMembers(tx, { communeId, unitId })
	}));
const groupOf = async (person: WorldPerson) =>
	(await read()).members.find(({ memberId }) => memberId === member(person))?.groupId;
const place = (groupId: string | undefined, on: string, ...persons: WorldPerson[]) =>
	fateOf('cellDeputy', 'place-in-group', { unitCode: code, groupId, on, memberIds: persons.map(member) });

let north = '';
let south = '';

describe('the groups of a cell', () => {
	test('are formed by its secretary, and whoever leads one belongs to it', async () => {
		north = await made('Tổ đảng số 1', { leaderId: member('cellDeputy') });
		south = await made('Tổ đảng số 2', { leaderId: member('minuteSecretary'), deputyId: member('member') });
		expect(await groupOf('cellDeputy')).toBe(north);
		expect(await groupOf('member')).toBe(south);
		expect((await read()).groups.map(({ name, leaderName }) => [name, leaderName !== null])).toEqual([
			['Tổ đảng số 1', true],
			['Tổ đảng số 2', true]
		]);
	});

	test('are read by the cell, and not beside it', async () => {
		expect((await read('probationary')).groups).toHaveLength(2);
		expect((await read('besideMember')).groups).toHaveLength(0);
	});

	test('take members in, move them, and keep where they were', async () => {
		expect(await place(north, '2026-01-10', 'secondMember', 'probationary')).toBe('done');
		expect(await place(south, '2026-02-01', 'secondMember')).toBe('done');
		const [first, second] = (await read()).groups;
		expect(first!.stays.filter(({ memberId }) => memberId === member('secondMember'))).toMatchObject([
			{ from: '2026-01-10', to: '2026-02-01' }
		]);
		expect(second!.stays.filter(({ memberId }) => memberId === member('secondMember'))).toMatchObject([
			{ from: '2026-02-01', to: 'infinity' }
		]);
	});

	test('lose their leader when the leader goes to another group', async () => {
		expect(await place(north, '2026-02-03', 'minuteSecretary')).toBe('done');
		expect((await read()).groups.find(({ id }) => id === south)).toMatchObject({
			leaderId: null,
			deputyId: member('member')
		});
		expect(await place(south, '2026-02-03', 'minuteSecretary')).toBe('done');
		expect(await groupOf('minuteSecretary')).toBe(south);
	});

	test('end with their members kept in the history, and come back', async () => {
		expect(await fateOf('cellSecretary', 'end-group', { groupId: south, on: '2026-03-01' })).toBe('done');
		expect(await groupOf('member')).toBeNull();
		expect(await place(south, '2026-03-05', 'cellSecretary')).toBe('members.group-ended');
		const ended = (await read()).groups.find(({ id }) => id === south)!;
		expect(ended).toMatchObject({ to: '2026-03-01', deputyId: member('member') });
		expect(ended.stays).toHaveLength(4);

		expect(await place(north, '2026-03-02', 'secondMember')).toBe('done');
		expect(await fateOf('cellSecretary', 'resume-group', { groupId: south })).toBe('done');
		expect(await groupOf('member')).toBe(south);
		expect(await groupOf('secondMember')).toBe(north);
	});
});

describe('is refused, and says why:', () => {
	const beside = member('besideMember');
	const GROUP = 'the group';
	test.each<[string, object, string]>([
		['make-group', { unitCode: code, name: ' ' }, 'name input.missing'],
		['make-group', { unitCode: code, name: 'Tổ đảng số 1' }, 'members.group-name-taken'],
		['make-group', { unitCode: code, name: 'A', on: '2026-02-30' }, 'on input.date-impossible'],
		['make-group', { unitCode: code, name: 'A', on: '2026-03-11' }, 'members.group-day-ahead'],
		['make-group', { unitCode: code, name: 'A', leaderId: beside }, 'members.group-other-cell'],
		['make-group', { unitCode: code, name: 'A', leaderId: member('member') }, 'members.group-leader-elsewhere'],
		['make-group', { unitCode: 'KHONG.CO', name: 'A' }, 'access.not-found'],
		['change-group', { groupId: GROUP, name: 'Tổ đảng số 2' }, 'members.group-name-taken'],
		[
			'change-group',
			{ groupId: GROUP, name: 'A', leaderId: member('cellSecretary'), deputyId: member('cellSecretary') },
			'members.group-leader-is-deputy'
		],
		['place-in-group', { unitCode: code, groupId: GROUP, memberIds: [] }, 'memberIds input.missing'],
		['place-in-group', { unitCode: code, groupId: GROUP, memberIds: ['Lò'] }, 'memberIds.0 input.not-an-id'],
		['place-in-group', { unitCode: code, groupId: GROUP, memberIds: [beside] }, 'members.group-other-cell'],
		['place-in-group', { unitCode: code, groupId: newId(), memberIds: [beside] }, 'members.group-unknown'],
		[
			'place-in-group',
			{ unitCode: code, groupId: GROUP, memberIds: [member('exempt')], on: '2026-01-04' },
			'members.group-not-yet'
		],
		[
			'place-in-group',
			{ unitCode: code, groupId: GROUP, memberIds: [member('secondMember')], on: '2026-01-06' },
			'members.group-placed-later'
		],
		['place-in-group', { unitCode: code, memberIds: [member('member')], on: '2026-04-01' }, 'members.group-day-ahead'],
		['end-group', { groupId: GROUP, on: '2026-01-04' }, 'members.group-not-yet'],
		['end-group', { groupId: newId() }, 'access.not-found'],
		['resume-group', { groupId: GROUP }, 'members.group-not-ended']
	])('%s with %j: %s', async (name, input, why) => {
		const filled = Object.fromEntries(Object.entries(input).map(([key, one]) => [key, one === GROUP ? north : one]));
		expect(await fateOf('cellSecretary', name, filled)).toBe(why);
	});

	test.each([
		['member', 'forbidden'],
		['clerk', 'forbidden'],
		['besideSecretary', 'not-found'],
		['stranger', 'not-found']
	] as const)('%s, who may not: %s', async (person, kind) => {
		expect((await give(person, 'make-group', { unitCode: code, name: 'B' })).kind).toBe(kind);
		expect((await give(person, 'end-group', { groupId: north })).kind).toBe(kind);
	});
});
