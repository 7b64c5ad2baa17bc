import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { poolOf } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import type { BallotState, VoterState } from '../ballot.ts';
import { BallotStory, keepKeysApart, keysLeft, VOTERS } from './sample-box.ts';
import { paperCodeOf } from './sealing.ts';
import { readKey } from './keys.ts';

let database: TestDatabase;
let meetingId: string;
beforeAll(async () => {
	database = await freshDatabase();
	keepKeysApart();
	meetingId = (await new BallotStory().plan('2026-12')).meetingId;
});
afterAll(() => database?.close());

/** A ballot of its own in the one meeting. */
const opened = (given: object = {}): Promise<BallotStory> => {
	const story = new BallotStory();
	story.meetingId = meetingId;
	return story.open({ options: ['Vì Văn Đều', 'Đèo Thị Êm', 'Mùa A Ín'], seats: 2, ...given });
};
const rows = async (sql: string, ...values: unknown[]) =>
	(await poolOf(database.ownerUrl).query(sql, values)).rows as Record<string, unknown>[];
const voter = (person: WorldPerson) => ({ memberId: WORLD.memberId(person) });

describe('a secret ballot', () => {
	test('elects those with more than half, the most votes first, and writes a line for each', async () => {
		const story = await opened();
		for (const [index, person] of VOTERS.entries()) await story.cast(person, index < 4 ? [0, 1] : [0]);
		const result = await story.count();
		expect(result).toMatchObject({ base: 6, needed: 4, valid: 6, spoilt: 0 });
		expect(result.options.map(({ votes, outcome }) => [votes, outcome])).toEqual([
			[6, 'elected'],
			[4, 'elected'],
			[0, 'not-elected']
		]);
		const lines = await rows(
			'select agree, disagree, passed, is_secret from vote where ballot_id = $1 order by id',
			story.ballotId
		);
		expect(lines).toEqual([
			{ agree: 6, disagree: 0, passed: true, is_secret: true },
			{ agree: 4, disagree: 2, passed: true, is_secret: true },
			{ agree: 0, disagree: 6, passed: false, is_secret: true }
		]);
	});

	test('leaves the base to those who came: an exempt member who stays away is not in it', async () => {
		const story = await opened({ seats: 1 });
		for (const person of VOTERS.slice(0, 3)) await story.cast(person, [0]);
		expect(await story.count()).toMatchObject({ base: 5, needed: 3, options: [{ outcome: 'elected' }, {}, {}] });
	});

	test('takes one ballot from each, and none after it was closed', async () => {
		const story = await opened();
		await story.cast('member', [0]);
		expect(await story.codeOf('member', 'cast-ballot', { optionIds: story.chosen([1]) })).toBe(
			'meetings.ballot-already-cast'
		);
		await story.do('cellSecretary', 'close-ballot', { ballotId: story.ballotId });
		expect(await story.codeOf('secondMember', 'cast-ballot', { optionIds: [] })).toBe('meetings.ballot-closed');
		await story.do('cellSecretary', 'reopen-ballot', { ballotId: story.ballotId });
		expect(await story.codeOf('secondMember', 'cast-ballot', { optionIds: [] })).toBe('done');
	});

	test('is not for probationary members, other cells or those whose right was taken away', async () => {
		const story = await opened();
		const cast = { optionIds: story.chosen([0]) };
		expect(await story.codeOf('probationary', 'cast-ballot', cast)).toBe('meetings.ballot-not-a-voter');
		expect(await story.codeOf('besideMember', 'cast-ballot', cast)).toBe('access.not-found');
		expect(await story.codeOf('otherMember', 'cast-ballot', cast)).toBe('access.not-found');
		expect(await story.codeOf('communeSecretary', 'cast-ballot', cast)).toBe('access.not-granted');
		const revoke = { ...voter('member'), state: 'revoked' };
		expect(await story.codeOf('secondMember', 'set-ballot-voter', revoke)).toBe('access.not-the-recorder');
		expect(await story.codeOf('cellDeputy', 'set-ballot-voter', revoke)).toBe('done');
		expect(await story.codeOf('member', 'cast-ballot', cast)).toBe('meetings.ballot-right-revoked');
	});

	test('answers a lost receipt again for the same choice, and for no other', async () => {
		const story = await opened();
		const id = newId();
		const first = await story.cast('member', [1], id);
		expect(first).toMatchObject({ kind: 'done', value: { receipt: expect.stringMatching(/^[0-9A-Z]{16}$/) } });
		expect(await story.cast('member', [1], id)).toEqual({ ...first, replayed: true });
		expect(await story.cast('member', [0], id)).toMatchObject({ refusal: { code: 'command.id-reused' } });
		await story.count();
		expect(await story.cast('member', [1], id)).toMatchObject({ value: { receipt: null }, replayed: true });
		const receipt = (first as { value: { receipt: string } }).value.receipt;
		expect(await rows('select receipt from ballot_receipt where ballot_id = $1', story.ballotId)).toEqual([
			{ receipt }
		]);
	});

	test('destroys its key and every closed ballot at the counting', async () => {
		const story = await opened();
		await story.cast('member', [0]);
		expect(keysLeft()).toContain(story.ballotId);
		await story.count();
		expect(keysLeft()).not.toContain(story.ballotId);
		expect(await rows('select id from ballot_sealed where ballot_id = $1', story.ballotId)).toEqual([]);
	});

	test('whose box was tampered with is not counted', async () => {
		const story = await opened();
		await story.cast('member', [0]);
		await rows(
			`insert into ballot_sealed select commune_id, ballot_id, gen_random_uuid(), unit_id, content from ballot_sealed where ballot_id = $1`,
			story.ballotId
		);
		expect(await story.codeOf('cellSecretary', 'count-ballots')).toBe('meetings.ballot-box-wrong');
		expect(await story.codeOf('cellSecretary', 'cancel-ballot', { reason: 'Hòm phiếu bị can thiệp' })).toBe('done');
		expect(keysLeft()).not.toContain(story.ballotId);
	});
});

describe('paper ballots', () => {
	test('are counted with those cast here, and no more of them than may vote', async () => {
		const story = await opened({ options: undefined, seats: undefined, kind: 'admission' });
		for (const person of VOTERS.slice(0, 2)) await story.cast(person, [0]);
		const count = (given: object) => story.codeOf('cellSecretary', 'count-ballots', given);
		expect(await count({ agree: 5, disagree: 0 })).toBe('meetings.ballot-papers-over-entitled');
		expect(await count({ agree: 2, disagree: 1, handedOut: 2 })).toBe('meetings.ballot-papers-over-handed-out');
		expect(await count({ agree: 2, spoilt: 3, collected: 2 })).toBe('meetings.ballot-papers-over-collected');
		expect(await count({ agree: 2, spoilt: 1, collected: 2 })).toBe('meetings.ballot-votes-over-papers');
		expect(await story.count({ agree: 2, disagree: 1, spoilt: 1 })).toMatchObject({
			base: 6,
			needed: 4,
			passed: true,
			valid: 5,
			spoilt: 1
		});
		expect(await rows('select agree, disagree, other from vote where ballot_id = $1', story.ballotId)).toEqual([
			{ agree: 4, disagree: 1, other: 1 }
		]);
	});

	test('handed to a member keep the member from voting here as well', async () => {
		const story = await opened();
		await story.do('cellSecretary', 'set-ballot-voter', {
			ballotId: story.ballotId,
			...voter('exempt'),
			state: 'paper'
		});
		expect(await story.codeOf('exempt', 'cast-ballot', { optionIds: [] })).toBe('meetings.ballot-has-paper');
		expect(await story.codeOf('cellSecretary', 'count-ballots', { handedOut: 2, collected: 2 })).toBe(
			'meetings.ballot-papers-not-as-marked'
		);
		const votes = [{ optionId: story.options[2]!.id, votes: 1 }];
		expect(await story.count({ votes })).toMatchObject({ base: 6, valid: 1 });
	});

	test('are counted in by their code, each once', async () => {
		const story = await opened();
		const code = paperCodeOf(readKey(story.ballotId)!, 3);
		const paper = (given: object) => story.codeOf('cellSecretary', 'count-paper', given);
		expect(await paper({ code: 'AAAA-BBBB-CCCC-DDDD', optionIds: [] })).toBe('meetings.ballot-paper-unknown');
		expect(await paper({ code: code.toLowerCase(), optionIds: story.chosen([0, 2]) })).toBe('done');
		expect(await paper({ code, optionIds: story.chosen([1]) })).toBe('meetings.ballot-paper-counted');
		expect(await paper({ code: paperCodeOf(readKey(story.ballotId)!, 4), spoilt: true })).toBe('done');
		const result = await story.count();
		expect(result).toMatchObject({ valid: 1, spoilt: 1 });
		expect(result.options.map(({ votes }) => votes)).toEqual([1, 0, 1]);
		expect(
			await rows('select receipt from ballot_receipt where ballot_id = $1 and receipt = $2', story.ballotId, code)
		).toHaveLength(1);
	});
});

test('who may vote is told when it opens, with the way to the ballot, and nobody else', async () => {
	const { ballotId } = await opened();
	const told = await rows(
		`select n.person_id, n.subject ->> 'matter' as matter from notice n
		 where n.kind = 'meetings.told-ballot-opened' and n.link = $1`,
		`/office/meetings/${meetingId}/ballots/${ballotId}/vote`
	);
	const voters = await rows('select person_id from ballot_voter where ballot_id = $1', ballotId);
	const others = voters.map(({ person_id }) => person_id).filter((id) => id !== callerOf('cellSecretary').personId);
	expect(told.map(({ person_id }) => person_id).sort()).toEqual(others.sort());
	expect(others).not.toContain(callerOf('probationary').personId);
	expect(told[0]?.matter).toBe('Bầu chi ủy viên');
});

describe('a named vote', () => {
	test('keeps who voted how, and is not for persons', async () => {
		const story = await opened({ options: ['Đồng ý', 'Không đồng ý'], seats: undefined, secret: false });
		await story.cast('member', [0]);
		await story.cast('cellDeputy', [1]);
		expect(
			await rows('select member_id, option_id from ballot_named where ballot_id = $1', story.ballotId)
		).toHaveLength(2);
		expect(await story.count()).toMatchObject({ valid: 2, passed: false });
		const open = { meetingId, matter: 'Kỷ luật', kind: 'reprimand', secret: false };
		expect(await story.give('cellSecretary', 'open-ballot', open)).toMatchObject({
			refusal: { code: 'meetings.ballot-must-be-secret' }
		});
	});
});

test('a meeting is not called off over a box that was not opened', async () => {
	const story = await new BallotStory().plan('2027-01');
	await story.open({ options: ['Hà Thị Dịu'] });
	const cancel = { meetingId: story.meetingId, reason: 'Mưa lũ' };
	expect(await story.give('cellSecretary', 'cancel-meeting', cancel)).toMatchObject({
		refusal: { code: 'meetings.ballot-uncounted' }
	});
});

describe('over random histories', () => {
	type Step = { who: number; does: 'cast' | 'revoke' | 'restore' | 'paper' | 'close' | 'reopen'; chosen: number[] };
	const step: fc.Arbitrary<Step> = fc.record({
		who: fc.nat(VOTERS.length - 1),
		does: fc.constantFrom('cast', 'cast', 'cast', 'cast', 'revoke', 'restore', 'paper', 'close', 'reopen'),
		chosen: fc.subarray([0, 1, 2])
	});
	const CAST = { entitled: '', voted: 'already-cast', paper: 'has-paper', revoked: 'right-revoked' };

	test('each gets what the rules say, and the totals are those of the ballots cast', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24 }), async (history) => {
				const story = await opened();
				const states = new Map(VOTERS.map((person) => [person, 'entitled' as VoterState]));
				let state: BallotState = 'open';
				const votes = [0, 0, 0];
				for (const { who, does, chosen } of history) {
					const person = VOTERS[who]!;
					const standing = states.get(person)!;
					if (does === 'cast') {
						const refusal =
							CAST[standing] || (state === 'closed' ? 'closed' : chosen.length > 2 ? 'too-many-chosen' : undefined);
						const code = await story.codeOf(person, 'cast-ballot', { optionIds: story.chosen(chosen) });
						expect(code).toBe(refusal ? `meetings.ballot-${refusal}` : 'done');
						if (!refusal) states.set(person, 'voted');
						if (!refusal) for (const place of chosen) votes[place]!++;
					} else if (does === 'close' || does === 'reopen') {
						const isOpen = state === 'open';
						const code = await story.codeOf('cellSecretary', `${does}-ballot`);
						expect(code).toBe(isOpen === (does === 'close') ? 'done' : `meetings.ballot-${state}`);
						state = does === 'close' ? 'closed' : 'open';
					} else {
						const wanted = { revoke: 'revoked', restore: 'entitled', paper: 'paper' }[does] as VoterState;
						const refusal = state === 'closed' ? 'closed' : standing === 'voted' ? 'already-cast' : undefined;
						const code = await story.codeOf('cellSecretary', 'set-ballot-voter', { ...voter(person), state: wanted });
						expect(code).toBe(refusal ? `meetings.ballot-${refusal}` : 'done');
						if (!refusal) states.set(person, wanted);
					}
				}
				const cast = [...states.values()].filter((one) => one === 'voted').length;
				const base = [...states].filter(([who, one]) => one !== 'revoked' && (who !== 'exempt' || one !== 'entitled'));
				const code = await story.codeOf('cellSecretary', 'count-ballots');
				expect(code).toBe(base.length === 0 ? 'meetings.vote-nobody-entitled' : 'done');
				if (base.length === 0) return;
				const [ballot] = await rows('select valid, spoilt from ballot where id = $1', story.ballotId);
				expect(ballot).toEqual({ valid: cast, spoilt: 0 });
				const counted = await rows(
					'select votes from ballot_option where ballot_id = $1 order by position',
					story.ballotId
				);
				expect(counted.map((row) => row.votes)).toEqual(votes);
				expect(await rows('select from ballot_receipt where ballot_id = $1', story.ballotId)).toHaveLength(cast);
			}),
			{ numRuns: 12 }
		);
	});
});
