import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { votingRules } from '../voting.ts';
import { congressRules, officesOf, proposeSeats, whyNotDelegates, whyNotValid } from './congress.ts';
import { countElection, whyNotElect, whyNotStand } from './counting.ts';
import { handoverOf } from './taking-office.ts';

const ON = '2026-11-22';
const rules = ruleSetInForce(congressRules, ON);
const voting = ruleSetInForce(votingRules, ON);

test.each([
	[{ summoned: 150, present: 100, organisations: 26, represented: 18 }, undefined],
	[{ summoned: 150, present: 99, organisations: 26, represented: 26 }, 'meetings.congress-too-few'],
	[{ summoned: 150, present: 151, organisations: 26, represented: 26 }, 'meetings.congress-more-than-summoned'],
	[{ summoned: 150, present: 150, organisations: 26, represented: 17 }, 'meetings.congress-too-few-units'],
	[{ summoned: 0, present: 0, organisations: 0, represented: 0 }, 'meetings.congress-too-few']
])('a congress of delegates with %j: %s', (presence, code) => {
	expect(whyNotValid(presence, 'delegates', rules)?.code).toBe(code);
});

test('a congress of all members asks for no units', () => {
	expect(whyNotValid({ summoned: 30, present: 20, organisations: 0, represented: 0 }, 'members', rules)).toBe(
		undefined
	);
});

test('delegates are proposed in proportion: every cell one, none more than it has, and all seats given', () => {
	const cell = fc.record({ official: fc.integer({ min: 1, max: 60 }) });
	fc.assert(
		fc.property(fc.array(cell, { minLength: 1, maxLength: 30 }), fc.nat(300), (sizes, total) => {
			const cells = sizes.map(({ official }, index) => ({ code: `C${String(index).padStart(2, '0')}`, official }));
			const seats = proposeSeats(cells, total, rules);
			const members = cells.reduce((sum, { official }) => sum + official, 0);
			const sum = [...seats.values()].reduce((all, one) => all + one, 0);
			expect(sum).toBe(Math.min(members, Math.max(total, cells.length)));
			for (const { code, official } of cells) {
				expect(seats.get(code)).toBeGreaterThanOrEqual(1);
				expect(seats.get(code)).toBeLessThanOrEqual(official);
			}
		})
	);
});

test('a cell sends as many as it has seats, nobody twice; alternates and those by right do not count', () => {
	const [a, b] = [
		{ memberId: 'a', kind: 'elected' as const },
		{ memberId: 'b', kind: 'alternate' as const }
	];
	expect(whyNotDelegates([a, b], 1)).toBe(undefined);
	expect(whyNotDelegates([a, { ...b, memberId: 'a' }], 1)?.code).toBe('meetings.congress-delegate-twice');
	expect(whyNotDelegates([a, b], 2)).toEqual({
		code: 'meetings.congress-delegates-not-seats',
		facts: { elected: 1, seats: 2 }
	});
});

describe('an election at a congress', () => {
	const found = { votes: [70, 60, 35, 20], spoilt: 3, collected: 98, handedOut: 99 };
	const hall = { seats: 2, present: 99, summoned: 110 };

	test('is won by more than half of all summoned, absent ones included', () => {
		expect(countElection(found, hall, voting)).toMatchObject({
			ok: true,
			value: { valid: 95, needed: 56, seatsLeft: 0, outcomes: ['elected', 'elected', 'not-elected', 'not-elected'] }
		});
		expect(countElection(found, { ...hall, seats: 3 }, voting)).toMatchObject({ value: { seatsLeft: 1 } });
	});

	test.each([
		[{ ...found, handedOut: 100 }, 'meetings.ballot-papers-over-entitled'],
		[{ ...found, collected: 100 }, 'meetings.ballot-papers-over-handed-out'],
		[{ ...found, votes: [96, 60, 20, 4] }, 'meetings.ballot-votes-over-papers'],
		[{ ...found, votes: [95, 95, 1, 0] }, 'meetings.ballot-votes-over-papers']
	])('that does not add up is refused: %j', (wrong, code) => {
		expect(countElection(wrong, hall, voting)).toMatchObject({ ok: false, refusal: { code } });
	});

	test('fills no more seats than there are candidates, one where there is one, and the committee first', () => {
		const asked = { office: 'committee' as const, seats: 2, candidates: 3, isCommitteeCounted: false };
		expect(whyNotElect(asked, rules)).toBe(undefined);
		expect(whyNotElect({ ...asked, candidates: 0 }, rules)?.code).toBe('meetings.congress-nobody-stands');
		expect(whyNotElect({ ...asked, seats: 4 }, rules)?.code).toBe('meetings.congress-more-seats');
		expect(whyNotElect({ ...asked, office: 'secretary' }, rules)?.code).toBe('meetings.congress-one-seat');
		expect(whyNotElect({ ...asked, office: 'standing' }, rules)?.code).toBe('meetings.congress-committee-first');
		expect(whyNotStand('secretary', 'p9', ['p1', 'p2'], rules)?.code).toBe('meetings.congress-not-of-committee');
		expect(whyNotStand('committee', 'p9', ['p1', 'p2'], rules)).toBe(undefined);
	});
});

test('the new term takes over: who is elected again goes on, the rest of the old ones end, other offices stay', () => {
	const span = { validFrom: '2021-01-01', validTo: 'infinity' };
	const held = [
		{ id: 'h1', post: 'committee-member', personId: 'p1', ...span },
		{ id: 'h2', post: 'committee-member', personId: 'p2', ...span },
		{ id: 'h3', post: 'inspection-head', personId: 'p3', ...span },
		{ id: 'h4', post: 'committee-member', personId: 'p4', validFrom: '2015-01-01', validTo: '2020-12-31' }
	];
	const elected = [
		{ office: 'committee' as const, personId: 'p1' },
		{ office: 'committee' as const, personId: 'p5' }
	];
	const { end, give } = handoverOf(elected, () => 'committee-member', held, ON);
	expect(end.map(({ id }) => id)).toEqual(['h2']);
	expect(give).toEqual([{ post: 'committee-member', personId: 'p5' }]);
});

test('a commune fills five offices, a cell three', () => {
	expect(officesOf('commune', rules)).toEqual(['committee', 'standing', 'secretary', 'deputy', 'inspection']);
	expect(officesOf('cell', rules)).toEqual(['committee', 'secretary', 'deputy']);
});
