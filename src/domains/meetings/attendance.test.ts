import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { attendanceRules, countAttendance, hasQuorum, isSummoned, quorumOf } from './attendance.ts';
import { sampleMember, sampleRoll } from './sample-meeting.ts';

const rules = ruleSetInForce(attendanceRules, '2026-11-03');

describe('who is summoned', () => {
	test('everyone but exempt members, soldiers on special duty and suspended members', () => {
		expect(isSummoned(sampleMember(1), rules)).toBe(true);
		expect(isSummoned(sampleMember(1, { standing: 'probationary' }), rules)).toBe(true);
		expect(isSummoned(sampleMember(1, { isExempt: true }), rules)).toBe(false);
		expect(isSummoned(sampleMember(1, { isOnSpecialDuty: true }), rules)).toBe(false);
		expect(isSummoned(sampleMember(1, { isSuspended: true }), rules)).toBe(false);
	});
});

describe('attendance', () => {
	test('the rate is taken of those summoned', () => {
		const roll = [
			...sampleRoll(9, { presence: 'present' }),
			sampleMember(10, { presence: 'excused' }),
			sampleMember(11, { isExempt: true }),
			sampleMember(12, { isSuspended: true })
		];
		expect(countAttendance(roll, rules)).toMatchObject({
			total: 12,
			base: 10,
			present: 9,
			excused: 1,
			rateBasisPoints: 9000
		});
	});

	test('an exempt member who comes counts among those present and in the base', () => {
		const roll = [sampleMember(1, { presence: 'excused' }), sampleMember(2, { isExempt: true, presence: 'present' })];
		expect(countAttendance(roll, rules)).toMatchObject({ base: 2, present: 1, exempt: 1, rateBasisPoints: 5000 });
	});

	test('a suspended member who comes counts nowhere', () => {
		const roll = [
			sampleMember(1, { presence: 'present' }),
			sampleMember(2, { isSuspended: true, presence: 'present' })
		];
		expect(countAttendance(roll, rules)).toMatchObject({ base: 1, present: 1, suspended: 1 });
	});

	test('the rate is never rounded up to a threshold', () => {
		const roll = [...sampleRoll(26, { presence: 'present' }), ...sampleRoll(3, { presence: 'excused' })];
		expect(countAttendance(roll, rules).rateBasisPoints).toBe(8965);
	});

	test('everyone counted is present, excused, unexcused or not yet called', () => {
		const entry = fc.record({
			standing: fc.constantFrom('official' as const, 'probationary' as const),
			isExempt: fc.boolean(),
			isSuspended: fc.boolean(),
			isOnSpecialDuty: fc.boolean(),
			isTemporarilyAway: fc.boolean(),
			presence: fc.constantFrom('present' as const, 'excused' as const, 'unexcused' as const, 'unrecorded' as const)
		});
		fc.assert(
			fc.property(fc.array(entry, { maxLength: 40 }), (entries) => {
				const seen = countAttendance(
					entries.map((given, index) => sampleMember(index, given)),
					rules
				);
				expect(seen.present + seen.excused + seen.unexcused + seen.unrecorded).toBe(seen.base);
				expect(seen.presentOfficial + seen.presentProbationary).toBe(seen.present);
				expect(seen.rateBasisPoints).toBeLessThanOrEqual(10_000);
			})
		);
	});
});

describe('quorum', () => {
	test.each([
		{ summoned: 30, present: 19, needed: 20, reached: false },
		{ summoned: 30, present: 20, needed: 20, reached: true },
		{ summoned: 31, present: 20, needed: 21, reached: false },
		{ summoned: 31, present: 21, needed: 21, reached: true },
		{ summoned: 3, present: 2, needed: 2, reached: true }
	])('$present of $summoned official members: $reached', ({ summoned, present, needed, reached }) => {
		const roll = [
			...sampleRoll(present, { presence: 'present' }),
			...sampleRoll(summoned - present, { presence: 'excused' })
		];
		expect(quorumOf(roll, rules)).toEqual({ summoned, present, needed, reached });
	});

	test('probationary members do not help to reach it', () => {
		const roll = [
			sampleMember(1, { presence: 'present' }),
			sampleMember(2, { presence: 'excused' }),
			sampleMember(3, { standing: 'probationary', presence: 'present' })
		];
		expect(hasQuorum(roll, rules)).toBe(false);
	});

	test('an empty room has none', () => {
		expect(hasQuorum([], rules)).toBe(false);
	});
});
