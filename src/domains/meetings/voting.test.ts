import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import type { VoteKind } from './record.ts';
import { sampleMember } from './sample-meeting.ts';
import { electorateOf, type VoteCount, voteResult, votingRules } from './voting.ts';

const rules = ruleSetInForce(votingRules, '2026-11-22');
const vote = (given: Partial<VoteCount>) =>
	voteResult(
		{
			kind: 'resolution',
			official: 30,
			exemptAbsent: 0,
			temporarilyAway: 0,
			agree: 0,
			disagree: 0,
			other: 0,
			...given
		},
		rules
	);
const kinds: VoteKind[] = ['resolution', 'admission', 'recognition', 'expulsion', 'reprimand'];

describe('a resolution of the cell', () => {
	test.each([
		{ official: 30, agree: 15, needed: 16, passed: false },
		{ official: 30, agree: 16, needed: 16, passed: true },
		{ official: 31, agree: 15, needed: 16, passed: false },
		{ official: 31, agree: 16, needed: 16, passed: true },
		{ official: 3, agree: 2, needed: 2, passed: true },
		{ official: 1, agree: 1, needed: 1, passed: true }
	])('needs more than half of all official members: $agree of $official, passed $passed', (given) => {
		expect(vote(given)).toMatchObject({
			ok: true,
			value: { base: given.official, needed: given.needed, passed: given.passed }
		});
	});

	test('exempt members who did not come and members away for a time do not make the base', () => {
		expect(vote({ official: 30, exemptAbsent: 4, temporarilyAway: 2, agree: 13 })).toMatchObject({
			value: { base: 24, needed: 13, passed: true }
		});
		expect(vote({ official: 30, exemptAbsent: 4, temporarilyAway: 2, agree: 12, disagree: 1 })).toMatchObject({
			value: { base: 24, needed: 13, passed: false }
		});
	});

	test('members who stayed away count as if they had not agreed', () => {
		expect(vote({ official: 30, agree: 14, disagree: 0, other: 0 })).toMatchObject({ value: { passed: false } });
	});
});

describe('matters of persons', () => {
	test.each([
		{ kind: 'admission', official: 30, agree: 19, needed: 20, passed: false },
		{ kind: 'admission', official: 30, agree: 20, needed: 20, passed: true },
		{ kind: 'recognition', official: 31, agree: 20, needed: 21, passed: false },
		{ kind: 'recognition', official: 31, agree: 21, needed: 21, passed: true },
		{ kind: 'expulsion', official: 32, agree: 21, needed: 22, passed: false },
		{ kind: 'expulsion', official: 32, agree: 22, needed: 22, passed: true },
		{ kind: 'reprimand', official: 32, agree: 16, needed: 17, passed: false },
		{ kind: 'reprimand', official: 32, agree: 17, needed: 17, passed: true }
	] as const)('$kind with $agree of $official: passed $passed', (given) => {
		expect(vote(given)).toMatchObject({ value: { needed: given.needed, passed: given.passed } });
	});

	test.each(['admission', 'recognition', 'expulsion', 'reprimand'] as const)(
		'the base of %s is every official member, exempt and away ones too',
		(kind) => {
			expect(vote({ kind, official: 30, exemptAbsent: 4, temporarilyAway: 2, agree: 10 })).toMatchObject({
				value: { base: 30 }
			});
		}
	);
});

describe('a count that cannot be', () => {
	test.each([
		['more votes than entitled members', { official: 10, agree: 6, disagree: 3, other: 2 }, 'more-than-entitled'],
		['votes of members who are away', { official: 10, temporarilyAway: 3, agree: 8 }, 'more-than-entitled'],
		[
			'votes of absent exempt members',
			{ kind: 'admission', official: 10, exemptAbsent: 2, agree: 9 },
			'more-than-entitled'
		],
		['a negative number', { disagree: -1 }, 'not-whole'],
		['half a vote', { agree: 1.5 }, 'not-whole'],
		['no number at all', { other: Number.NaN }, 'not-whole'],
		[
			'more members away than there are',
			{ official: 3, exemptAbsent: 2, temporarilyAway: 2 },
			'more-away-than-official'
		],
		['no official member', { official: 0 }, 'nobody-entitled'],
		['everybody away', { official: 3, exemptAbsent: 1, temporarilyAway: 2 }, 'nobody-entitled'],
		['a kind of vote that the rules do not know', { kind: 'election' as VoteKind }, 'kind-unknown'],
		['a kind that is only a word of the language', { kind: 'constructor' as VoteKind }, 'kind-unknown']
	] as [string, Partial<VoteCount>, string][])('%s is refused', (_, given, reason) => {
		expect(vote(given)).toMatchObject({ ok: false, refusal: { code: `meetings.vote-${reason}` } });
	});
});

describe('whatever is counted', () => {
	const count = fc
		.record({
			kind: fc.constantFrom(...kinds),
			official: fc.integer({ min: 1, max: 400 }),
			exemptAbsent: fc.nat(40),
			temporarilyAway: fc.nat(40),
			agree: fc.nat(400),
			disagree: fc.nat(400),
			other: fc.nat(50)
		})
		.map((given) => ({ given, result: voteResult(given, rules) }));

	test('nothing passes with half of the base or fewer, and all agreeing always passes', () => {
		fc.assert(
			fc.property(count, ({ given, result }) => {
				if (!result.ok) return;
				const { base, needed, passed } = result.value;
				if (passed) expect(given.agree * 2).toBeGreaterThan(base);
				expect(needed).toBeGreaterThan(base / 2);
				expect(needed).toBeLessThanOrEqual(base);
				expect(passed).toBe(given.agree >= needed);
			}),
			{ numRuns: 3000 }
		);
	});

	test('two thirds are needed exactly, never rounded', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 100_000 }), (official) => {
				const result = vote({ kind: 'admission', official });
				if (!result.ok) throw new Error('a count without votes is a count');
				expect(result.value.needed * 3).toBeGreaterThanOrEqual(official * 2);
				expect((result.value.needed - 1) * 3).toBeLessThan(official * 2);
			})
		);
	});
});

describe('the base from the roll', () => {
	test('probationary and suspended members have no vote; an exempt member who came has', () => {
		const roll = [
			sampleMember(1, { presence: 'present' }),
			sampleMember(2, { presence: 'excused' }),
			sampleMember(3, { standing: 'probationary', presence: 'present' }),
			sampleMember(4, { isSuspended: true }),
			sampleMember(5, { isExempt: true, presence: 'present' }),
			sampleMember(6, { isExempt: true }),
			sampleMember(7, { isTemporarilyAway: true }),
			sampleMember(8, { isExempt: true, isTemporarilyAway: true })
		];
		expect(electorateOf(roll)).toEqual({ official: 6, exemptAbsent: 1, temporarilyAway: 2 });
	});
});
