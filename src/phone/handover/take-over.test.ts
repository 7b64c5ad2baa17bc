import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import type { PhoneCommand } from '../outbox/command.ts';
import { type CarryOut, takeOver } from './take-over.ts';

/** A roll: who was called as what. Calling somebody who has left is refused. */
type Roll = Record<string, string>;
const carryOut: CarryOut<Roll> = (roll, { input }) =>
	input.member === 'gone'
		? refused({ code: 'meetings.not-on-roll' })
		: done({ ...roll, [String(input.member)]: String(input.presence) });
const call = (member: string, presence: string, name = 'meetings.record-attendance'): PhoneCommand => ({
	id: newId(),
	name,
	input: { member, presence },
	at: '2026-11-22T12:30:00Z'
});

describe('commands of another phone', () => {
	test('are carried out in order, once', () => {
		const calls = [call('ban', 'present'), call('duc', 'excused'), call('ban', 'excused')];
		const first = takeOver<Roll>({}, calls, new Set(), carryOut);
		expect(first.cell).toEqual({ ban: 'excused', duc: 'excused' });
		const again = takeOver(first.cell, calls, new Set(first.taken.map(({ id }) => id)), carryOut);
		expect(again).toEqual({ cell: first.cell, taken: [], known: 3, kept: [] });
	});

	test('that cannot be here are named and stay where they were', () => {
		const [calls, wrong] = [[call('ban', 'present')], call('gone', 'present')];
		const after = takeOver<Roll>({}, [wrong, ...calls], new Set(), carryOut);
		expect(after.taken).toEqual(calls);
		expect(after.kept).toEqual([{ command: wrong, refusal: { code: 'meetings.not-on-roll' } }]);
	});

	test('never bring a signature along', () => {
		const signature = call('ban', 'present', 'meetings.sign-minutes-on-device');
		expect(takeOver<Roll>({}, [signature], new Set(), carryOut)).toEqual({ cell: {}, taken: [], known: 0, kept: [] });
	});

	test('however often and in however many pieces they are shown, lead to the same', () => {
		const member = fc.constantFrom('ban', 'duc', 'am', 'gone');
		const calls = fc.array(fc.record({ member, presence: fc.constantFrom('present', 'excused') }), { maxLength: 20 });
		fc.assert(
			fc.property(calls, fc.array(fc.nat(20), { maxLength: 5 }), (given, cuts) => {
				const commands = given.map(({ member: who, presence }) => call(who, presence));
				const whole = takeOver<Roll>({}, commands, new Set(), carryOut);
				const known = new Set<string>();
				let cell: Roll = {};
				for (const end of [...cuts.toSorted((a, b) => a - b), commands.length]) {
					const part = takeOver(cell, commands.slice(0, end), known, carryOut);
					cell = part.cell;
					for (const { id } of part.taken) known.add(id);
				}
				expect(cell).toEqual(whole.cell);
				expect(known.size).toBe(whole.taken.length);
			})
		);
	});
});
