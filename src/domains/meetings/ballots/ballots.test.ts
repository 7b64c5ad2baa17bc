import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { votingRules } from '../voting.ts';
import { planOf, whyNotOpenBallot } from './opening.ts';
import { countPapers } from './paper-count.ts';
import { receiptShown, receiptText, receiptTyped } from './receipt.ts';
import { ballotResult } from './result.ts';

const rules = ruleSetInForce(votingRules, '2026-11-22');
const came = { isExempt: false, isTemporarilyAway: false, tookPart: true };
const voters = (count: number) => Array.from({ length: count }, () => came);
const election = (seats: number, votes: number[], of = 10) => {
	const result = ballotResult('personnel', seats, voters(of), { votes, valid: of, spoilt: 0 }, rules);
	if (!result.ok) throw new Error(result.refusal.code);
	return result.value;
};

describe('an election', () => {
	test.each([
		{ seats: 1, votes: [6, 4], outcomes: ['elected', 'not-elected'], seatsLeft: 0 },
		{ seats: 1, votes: [5, 5], outcomes: ['not-elected', 'not-elected'], seatsLeft: 1 },
		{ seats: 2, votes: [9, 7, 6], outcomes: ['elected', 'elected', 'not-elected'], seatsLeft: 0 },
		{ seats: 2, votes: [9, 7, 7], outcomes: ['elected', 'tied', 'tied'], seatsLeft: 1 },
		{ seats: 2, votes: [7, 7, 6], outcomes: ['elected', 'elected', 'not-elected'], seatsLeft: 0 },
		{ seats: 2, votes: [8, 8, 8], outcomes: ['tied', 'tied', 'tied'], seatsLeft: 2 },
		{ seats: 3, votes: [8, 5, 2], outcomes: ['elected', 'not-elected', 'not-elected'], seatsLeft: 2 }
	])('of $seats with $votes of 10: $outcomes', ({ seats, votes, outcomes, seatsLeft }) => {
		expect(election(seats, votes)).toMatchObject({ needed: 6, outcomes, seatsLeft });
	});

	test('never fills more seats than there are, and elects nobody with fewer votes than somebody left out', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 5 }),
				fc.array(fc.nat(10), { minLength: 1, maxLength: 8 }),
				(seats, votes) => {
					const { outcomes, seatsLeft } = election(seats, votes);
					const of = (wanted: string) => votes.filter((_, place) => outcomes[place] === wanted);
					expect(of('elected').length).toBe(seats - seatsLeft);
					expect(Math.min(11, ...of('elected'))).toBeGreaterThan(Math.max(-1, ...of('tied')) - 1);
					for (const left of of('not-elected')) for (const one of of('elected')) expect(one).toBeGreaterThan(left);
				}
			)
		);
	});
});

describe('what is put to the vote', () => {
	test('is a matter where the options say so, and persons where they are names', () => {
		expect(planOf({ options: ['Tán thành', 'Không tán thành'] })).toMatchObject({ kind: 'resolution', isSecret: true });
		expect(planOf({ options: ['Lò Văn Đồng', 'Cà Thị Ý'] })).toMatchObject({ kind: 'personnel', seats: 1 });
		expect(planOf({ kind: 'admission' }).options).toHaveLength(3);
	});

	test.each([
		[{ options: ['Lò Văn A', 'lò văn a'] }, 'meetings.ballot-option-twice'],
		[{ options: ['Lò Văn A'], seats: 2 }, 'meetings.ballot-too-many-seats'],
		[{ kind: 'personnel' as const }, 'meetings.ballot-nobody-named'],
		[{ kind: 'admission' as const, isSecret: false }, 'meetings.ballot-must-be-secret'],
		[{ options: ['Đồng ý', 'Không', 'Khác', 'Khác nữa'] }, 'meetings.ballot-options-of-matter'],
		[{ kind: 'resolution' as const, seats: 2 }, 'meetings.ballot-one-answer']
	])('%j is refused: %s', (asked, code) => {
		expect(whyNotOpenBallot({ state: 'open' }, planOf(asked), rules)).toMatchObject({ code });
	});

	test('belongs to a meeting that is to come or held', () => {
		const plan = planOf({});
		expect(whyNotOpenBallot({ state: 'planned' }, plan, rules)).toBeUndefined();
		expect(whyNotOpenBallot({ state: 'signed' }, plan, rules)).toEqual({ code: 'meetings.locked' });
	});
});

describe('paper ballots', () => {
	const limits = { seats: 1, entitled: 9, marked: 0, scanned: { collected: 0, spoilt: 0 } };

	test('balance: handed out, collected, spoilt, valid', () => {
		expect(countPapers({ votes: [5, 2], spoilt: 1, handedOut: 9 }, limits)).toEqual({
			ok: true,
			value: { handedOut: 9, collected: 8, spoilt: 1, valid: 7 }
		});
	});

	test('with several choices each carry no more votes than they may', () => {
		const of = { ...limits, seats: 2 };
		expect(countPapers({ votes: [4, 3, 1], spoilt: 0 }, of)).toMatchObject({ value: { collected: 4 } });
		expect(countPapers({ votes: [4, 3, 2], spoilt: 0, collected: 4 }, of)).toMatchObject({
			refusal: { code: 'meetings.ballot-votes-over-papers' }
		});
	});

	test('counted in one by one take part in the balance', () => {
		const of = { ...limits, marked: 4, scanned: { collected: 3, spoilt: 1 } };
		expect(countPapers({ votes: [1, 0], spoilt: 0 }, of)).toEqual({
			ok: true,
			value: { handedOut: 4, collected: 4, spoilt: 1, valid: 1 }
		});
		expect(countPapers({ votes: [2, 0], spoilt: 0 }, of)).toMatchObject({
			refusal: { code: 'meetings.ballot-papers-over-handed-out' }
		});
	});
});

describe('a receipt', () => {
	test('is read back as it was copied, with look-alike letters taken as meant', () => {
		fc.assert(
			fc.property(fc.uint8Array({ minLength: 10, maxLength: 10 }), (bytes) => {
				const receipt = receiptText(bytes);
				expect(receiptTyped(` ${receiptShown(receipt).toLowerCase()} `)).toBe(receipt);
			})
		);
		expect(receiptTyped('O1IL-0000-0000-0000')).toBe('0111000000000000');
		expect(receiptTyped('K7QM')).toBeUndefined();
	});
});
