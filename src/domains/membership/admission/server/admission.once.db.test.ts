import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute, type Outcome } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { admissionPaper } from '../paper/admission-paper.ts';
import { readCandidate } from './candidate-page.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const { code, communeId, id: unitId } = WORLD.units.cell;
const member = (person: WorldPerson) => WORLD.memberId(person);

const give = (person: WorldPerson, name: string, input: object, today: string): Promise<Outcome> =>
	execute(
		callerOf(person),
		COMMAND_BY_NAME.get(`membership.${name}`)!,
		newId(),
		input,
		new Date(`${today}T09:00:00+07:00`)
	);
const fateOf = (outcome: Outcome): string =>
	outcome.kind === 'done' ? 'done' : outcome.kind === 'unfit' ? outcome.errors[0]!.path : outcome.refusal.code;

const PERSON = { fullName: 'Lò Thị Nọi', sex: 'female', birthDate: '1999-08-14', education: 'upper-secondary' };
async function listed(given: object = {}): Promise<string> {
	const input = { unitCode: code, listedOn: '2025-08-01', mentorId: member('member'), ...PERSON, ...given };
	const outcome = await give('cellSecretary', 'list-candidate', input, '2025-08-05');
	if (outcome.kind !== 'done') throw new Error(fateOf(outcome));
	return (outcome.value as { id: string }).id;
}

/** A counted vote of a meeting of the cell that is over. */
async function voted(kind: string, on: string, agree: number): Promise<string> {
	const [meetingId, voteId] = [newId(), newId()];
	const at = `${on}T15:00:00+07:00`;
	const owner = poolOf(database.ownerUrl);
	await owner.query(
		`insert into meeting (commune_id, id, unit_id, kind, month, state, starts_at, opened_at, closed_at, cycle_rule_set_id, created_by)
		 select $1, $2, $3, 'thematic', $4, 'closed', $5, $5, $5, id, $2 from rule_set where code = 'meeting-cycle' limit 1`,
		[communeId, meetingId, unitId, on.slice(0, 7), at]
	);
	await owner.query(
		`insert into vote (commune_id, id, unit_id, meeting_id, matter, kind, is_secret, agree, disagree, other, base, needed, passed, rule_set_id, at)
		 select $1, $2, $3, $4, 'Lò Thị Nọi', $5, true, $6, 0, 0, 6, 4, $6 >= 4, id, $7 from rule_set where code = 'voting' limit 1`,
		[communeId, voteId, unitId, meetingId, kind, agree, at]
	);
	return voteId;
}

const VERIFIED = { parents: 'verified', inLaws: 'none', spouse: 'none', children: 'none' };
const INTRODUCERS = {
	firstId: member('cellDeputy'),
	firstSince: '2020-01-01',
	secondId: member('secondMember'),
	secondSince: '2021-01-01'
};
const memberRow = async (fullName: string) =>
	(
		await poolOf(database.ownerUrl).query(
			`select m.standing, m.activity, m.admitted_on::text as admitted, m.official_on::text as official, s.valid_from::text as "from", s.valid_to::text as "to"
			 from member m join membership s on s.member_id = m.id where m.full_name = $1`,
			[fullName]
		)
	).rows;

/** Everything up to the decision, which the cell received on 2 February. */
async function upToDecision(candidateId: string, agree = 5): Promise<void> {
	const by = async (person: WorldPerson, name: string, input: object) =>
		expect(
			fateOf(await give(person, name, { candidateId, ...input }, '2026-02-02')),
			`${name} ${JSON.stringify(input)}`
		).toBe('done');
	await by('cellSecretary', 'record-stage', { step: 'awareness', on: '2025-06-01', number: '12/GCN' });
	await by('cellSecretary', 'record-stage', { step: 'application', on: '2025-09-02' });
	await by('cellSecretary', 'record-stage', { step: 'biography', on: '2025-09-20' });
	await by('cellDeputy', 'name-introducers', { on: '2025-10-01', ...INTRODUCERS });
	await by('clerk', 'record-verification', { on: '2025-11-01', number: '3-BC/ĐU', ...VERIFIED });
	await by('cellSecretary', 'record-stage', { step: 'comments', on: '2025-11-20', summary: 'Nhất trí.' });
	await by('cellSecretary', 'tie-vote', {
		step: 'cell-vote',
		voteId: await voted('admission', '2025-12-03', agree),
		number: '9-NQ/CB'
	});
	await by('clerk', 'record-committee-vote', {
		step: 'committee-vote',
		on: '2026-01-10',
		number: '4-NQ/ĐU',
		agree: 11,
		base: 15
	});
	await by('clerk', 'record-admission-decision', {
		on: '2026-01-20',
		number: '7-QĐ/ĐU',
		by: 'standing-committee',
		receivedOn: '2026-02-02'
	});
}

let noi = '';
describe('an admission', () => {
	test('goes from the list to the ceremony, and makes a probationary member whose age in the Party counts from the decision', async () => {
		noi = await listed();
		await upToDecision(noi);
		expect(
			fateOf(await give('cellSecretary', 'hold-ceremony', { candidateId: noi, on: '2026-02-19' }, '2026-02-20'))
		).toBe('done');
		expect(await memberRow('Lò Thị Nọi')).toEqual([
			{
				standing: 'probationary',
				activity: 'active',
				admitted: '2026-01-20',
				official: null,
				from: '2026-02-19',
				to: 'infinity'
			}
		]);
	});

	test('is corrected with a reason, and the roll follows', async () => {
		const shown = await readAs(callerOf('clerk'), '2026-03-01', (tx) => readCandidate(tx, communeId, noi));
		const stepId = shown!.steps.find(({ step }) => step === 'ceremony')!.id;
		const input = { stepId, on: '2026-02-18', reason: 'Ghi nhầm ngày' };
		expect(fateOf(await give('cellSecretary', 'correct-step', input, '2026-03-01'))).toBe('done');
		expect((await memberRow('Lò Thị Nọi'))[0]).toMatchObject({ from: '2026-02-18' });
		const decision = shown!.steps.find(({ step }) => step === 'decision')!.id;
		const above = { stepId: decision, on: '2026-01-21', number: '7-QĐ/ĐU', reason: 'Ghi nhầm' };
		expect(fateOf(await give('cellSecretary', 'correct-step', above, '2026-03-01'))).toBe('membership.decided-above');
	});

	test('ends with recognition dated to the end of the twelve months, however late', async () => {
		const give2027 = async (person: WorldPerson, name: string, input: object) =>
			fateOf(await give(person, name, { candidateId: noi, ...input }, '2027-06-01'));
		expect(await give2027('cellSecretary', 'record-stage', { step: 'class', on: '2026-09-01', number: '5/GCN' })).toBe(
			'done'
		);
		expect(await give2027('cellSecretary', 'record-stage', { step: 'reviews', on: '2027-01-20' })).toBe('done');
		const early = { step: 'recognition-vote', voteId: await voted('recognition', '2027-02-01', 5) };
		expect(await give2027('cellSecretary', 'tie-vote', early)).toBe('membership.probation-not-over');
		const voteId = await voted('recognition', '2027-05-10', 5);
		expect(await give2027('cellSecretary', 'tie-vote', { step: 'recognition-vote', voteId })).toBe('done');
		const committee = { step: 'recognition-committee', on: '2027-05-20', number: '8-NQ/ĐU', agree: 9, base: 15 };
		expect(await give2027('clerk', 'record-committee-vote', committee)).toBe('membership.not-carried');
		expect(await give2027('clerk', 'record-committee-vote', { ...committee, agree: 10 })).toBe('done');
		expect(await give2027('clerk', 'recognise-member', { on: '2027-05-28', number: '31-QĐ/ĐU' })).toBe('done');
		expect((await memberRow('Lò Thị Nọi'))[0]).toMatchObject({ standing: 'official', official: '2027-02-18' });
	});

	test('has its papers, and none before its step', async () => {
		const shown = (await readAs(callerOf('clerk'), '2027-06-01', (tx) => readCandidate(tx, communeId, noi)))!;
		expect(admissionPaper('recognition-decision', shown, '2027-06-01')?.header).toMatchObject({
			on: '2027-05-28',
			number: { running: 31 }
		});
		expect(admissionPaper('decision', { ...shown, steps: [] }, '2027-06-01')).toBeUndefined();
	});
});

describe('an admission is refused', () => {
	test('a vote that was not carried, one used already, and somebody who is a member or listed already', async () => {
		expect(await listed({ fullName: 'Vì Thị Ánh', birthDate: '1997-01-01' })).toBeTruthy();
		const again = await give(
			'cellSecretary',
			'list-candidate',
			{ unitCode: code, listedOn: '2025-08-01', ...PERSON },
			'2026-05-01'
		);
		expect(fateOf(again)).toBe('membership.member-already');
		await expect(listed({ fullName: 'Vì Thị Ánh', birthDate: '1997-01-01' })).rejects.toThrow(
			'membership.listed-already'
		);
		await expect(upToDecision(await listed({ fullName: 'Hà Văn Đợi', birthDate: '1996-01-01' }), 3)).rejects.toThrow(
			'membership.vote-not-carried'
		);
	});

	test('who left at their own request, and a mentor on probation', async () => {
		await expect(listed({ fullName: 'Ai Đó', leftOn: '2015-01-01', leftWhy: 'own-request' })).rejects.toThrow(
			'membership.not-again'
		);
		await expect(listed({ fullName: 'Ai Đó', mentorId: member('probationary') })).rejects.toThrow(
			'membership.mentor-official'
		);
	});

	test('to whom it is nobody’s business: members of the cell see no dossier, other communes nothing', async () => {
		for (const person of ['member', 'besideSecretary', 'otherClerk'] as const)
			expect(
				await readAs(callerOf(person), '2026-05-01', (tx) => readCandidate(tx, communeId, noi)),
				person
			).toBeUndefined();
	});
});
