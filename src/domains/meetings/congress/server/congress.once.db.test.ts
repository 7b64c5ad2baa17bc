import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { readCongress, readDelegations } from './congress-page.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const now = new Date('2026-11-22T08:00:00+07:00');
const TODAY = '2026-11-22';
const { communeId, code: commune, id: communeUnit } = WORLD.units.commune;
const { cell, besideCell } = WORLD.units;

const give = async (person: WorldPerson, name: string, input: object) => {
	const outcome = await execute(callerOf(person), COMMAND_BY_NAME.get(`meetings.${name}`)!, newId(), input, now);
	if (outcome.kind === 'done') return { code: 'done', ...(outcome.value as { id: string; seatsLeft?: number }) };
	return { code: outcome.kind === 'unfit' ? 'unfit' : outcome.refusal.code, id: '' };
};
const officialOf = async (unitId: string) =>
	(
		await poolOf(database.ownerUrl).query<{ id: string; person_id: string }>(
			`select id, person_id from member where unit_id = $1 and standing = 'official' and activity not in ('left', 'died', 'suspended')
			 order by id`,
			[unitId]
		)
	).rows;
const holders = async (post: string, on = TODAY) =>
	(
		await poolOf(database.ownerUrl).query<{ person_id: string }>(
			`select person_id from post_holding where unit_id = $1 and post = $2 and valid_from <= $3 and valid_to > $3 order by person_id`,
			[communeUnit, post, on]
		)
	).rows.map(({ person_id }) => person_id);

test('a congress is prepared, elects its committee from delegates’ ballots, hands over posts, and can be taken back', async () => {
	const prepared = { unitCode: commune, form: 'delegates', term: '2026–2031', heldOn: TODAY };
	expect((await give('cellSecretary', 'prepare-congress', prepared)).code).not.toBe('done');
	expect((await give('clerk', 'prepare-congress', { ...prepared, unitCode: cell.code })).code).toBe(
		'meetings.congress-cell-has-no-delegates'
	);
	const { id: congressId } = await give('clerk', 'prepare-congress', prepared);
	expect((await give('clerk', 'prepare-congress', prepared)).code).toBe('meetings.congress-another');

	const [own, beside] = [await officialOf(cell.id), await officialOf(besideCell.id)];
	const cells = [
		{ unitCode: cell.code, seats: 2 },
		{ unitCode: besideCell.code, seats: 1 }
	];
	const elect = { congressId, unitCode: cell.code, on: TODAY, present: own.length };
	const delegates = own.slice(0, 2).map(({ id }) => ({ memberId: id, kind: 'elected' }));
	expect((await give('cellSecretary', 'elect-delegates', { ...elect, delegates })).code).toBe(
		'meetings.congress-not-allotted'
	);
	await give('clerk', 'allot-delegates', { congressId, cells });
	expect((await give('cellSecretary', 'elect-delegates', { ...elect, delegates: delegates.slice(1) })).code).toBe(
		'meetings.congress-delegates-not-seats'
	);
	const ofOther = [delegates[0], { memberId: beside[0]!.id, kind: 'elected' }];
	expect((await give('cellSecretary', 'elect-delegates', { ...elect, delegates: ofOther })).code).toBe(
		'meetings.congress-delegate-not-official'
	);
	expect((await give('cellSecretary', 'elect-delegates', { ...elect, delegates })).code).toBe('done');
	await give('clerk', 'elect-delegates', {
		...{ ...elect, unitCode: besideCell.code },
		delegates: [{ memberId: beside[0]!.id, kind: 'elected' }]
	});
	const sent = await readAs(callerOf('clerk'), TODAY, (tx) => readDelegations(tx, communeId, congressId, TODAY));
	expect(sent.filter(({ seats }) => seats).map(({ code, sent: count }) => [code, count])).toEqual(
		expect.arrayContaining([
			[cell.code, 2],
			[besideCell.code, 1]
		])
	);

	const stands = async (office: string, memberId: string) =>
		(await give('clerk', 'name-candidate', { congressId, office, memberId })).id;
	const [a, b, c] = [own[0]!, own[1]!, beside[0]!];
	const [first, second, third] = [
		await stands('committee', a.id),
		await stands('committee', b.id),
		await stands('committee', c.id)
	];
	const twice = { congressId, office: 'committee', memberId: a.id };
	expect((await give('clerk', 'name-candidate', twice)).code).toBe('meetings.congress-candidate-already');

	const papers = { congressId, office: 'committee', seats: 2, handedOut: 3, collected: 3, spoilt: 0 };
	const votes = [
		{ candidateId: first, votes: 3 },
		{ candidateId: second, votes: 2 },
		{ candidateId: third, votes: 1 }
	];
	expect((await give('clerk', 'count-election', { ...papers, votes })).code).toBe('meetings.congress-is-preparing');
	expect((await give('clerk', 'open-congress', { congressId, present: 1, represented: 1 })).code).toBe(
		'meetings.congress-too-few'
	);
	await give('clerk', 'open-congress', { congressId, present: 3, represented: 2 });
	const asSecretary = { ...papers, office: 'secretary', seats: 1 };
	const chief = await stands('secretary', a.id);
	expect(
		(await give('clerk', 'count-election', { ...asSecretary, votes: [{ candidateId: chief, votes: 3 }] })).code
	).toBe('meetings.congress-committee-first');
	const { id: wrong } = await give('clerk', 'count-election', { ...papers, votes });
	await give('clerk', 'strike-election', { electionId: wrong, reason: 'Ghi nhầm cột' });
	expect(await give('clerk', 'count-election', { ...papers, votes })).toMatchObject({ code: 'done', seatsLeft: 0 });
	expect((await give('clerk', 'name-candidate', { congressId, office: 'deputy', memberId: c.id })).code).toBe(
		'meetings.congress-not-of-committee'
	);
	await give('clerk', 'count-election', { ...asSecretary, votes: [{ candidateId: chief, votes: 2 }] });

	const before = [await holders('commune-secretary'), await holders('committee-member')];
	expect((await give('clerk', 'close-congress', { congressId })).code).toBe('done');
	expect(await holders('commune-secretary')).toEqual([a.person_id]);
	expect(await holders('committee-member')).toEqual([a.person_id, b.person_id].sort());
	expect(await holders('commune-secretary', '2026-11-21')).toEqual(before[0]);

	await give('clerk', 'approve-congress', { congressId, approval: '12-QĐ/TU', on: TODAY });
	const back = { congressId, reason: 'Cấp trên không chuẩn y' };
	expect((await give('clerk', 'take-back-congress', back)).code).toBe('meetings.congress-approved');
	await give('clerk', 'approve-congress', { congressId });
	expect((await give('clerk', 'take-back-congress', back)).code).toBe('done');
	// Nobody holds a post for no day at all: what was given today ends with today.
	expect([await holders('commune-secretary', '2026-11-23'), await holders('committee-member', '2026-11-23')]).toEqual(
		before
	);

	const page = await readAs(callerOf('clerk'), TODAY, (tx) => readCongress(tx, communeId, congressId));
	expect(page?.elections.map(({ office, struckWhy }) => [office, struckWhy])).toEqual([
		['committee', 'Ghi nhầm cột'],
		['committee', ''],
		['secretary', '']
	]);
	expect(await readAs(callerOf('stranger'), TODAY, (tx) => readCongress(tx, communeId, congressId))).toMatchObject({
		candidates: [],
		elections: []
	});
});
