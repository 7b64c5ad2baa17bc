import fc from 'fast-check';
import type { Fault, Line } from './phone.ts';
import { TAPS } from './taps.ts';

/** One thing that happens, on a phone (by its number), in the office or in the world. */
export type Step =
	| { kind: 'tap'; phone: number; what: number; nth: number; fault: Fault }
	| { kind: 'send'; phone: number; line: Line }
	| { kind: 'hand-over'; phone: number; to: number }
	| { kind: 'carry-out'; phone: number; isKilled: boolean }
	| { kind: 'take-along'; phone: number }
	| { kind: 'clock'; phone: number; days: number }
	| { kind: 'revoke'; phone: number }
	| { kind: 'office'; what: number; nth: number }
	| { kind: 'decide'; nth: number }
	| { kind: 'post-ends' }
	| { kind: 'member-leaves'; nth: number }
	| { kind: 'unit-ends' };

export type History = { phones: number; steps: Step[] };

const MOST_PHONES = 4;
const phone = fc.nat(MOST_PHONES - 1);
const nth = fc.nat(9);
const what = fc.nat(TAPS.length - 1);
const fault: fc.Arbitrary<Fault> = fc.oneof(
	{ arbitrary: fc.constant<Fault>('none'), weight: 6 },
	fc.constantFrom<Fault>('killed-before', 'killed-after', 'full')
);
const line: fc.Arbitrary<Line> = fc.oneof(
	{ arbitrary: fc.constant<Line>('whole'), weight: 2 },
	fc.constantFrom<Line>('request-lost', 'answer-lost', 'twice', 'earlier-again', 'busy', 'busy-answer-lost')
);

const step: fc.Arbitrary<Step> = fc.oneof(
	{ arbitrary: fc.record({ kind: fc.constant('tap' as const), phone, what, nth, fault }), weight: 12 },
	{ arbitrary: fc.record({ kind: fc.constant('send' as const), phone, line }), weight: 3 },
	{ arbitrary: fc.record({ kind: fc.constant('hand-over' as const), phone, to: phone }), weight: 2 },
	fc.record({ kind: fc.constant('carry-out' as const), phone, isKilled: fc.boolean() }),
	fc.record({ kind: fc.constant('take-along' as const), phone }),
	fc.record({ kind: fc.constant('clock' as const), phone, days: fc.integer({ min: -5, max: 5 }) }),
	fc.record({ kind: fc.constant('revoke' as const), phone }),
	{ arbitrary: fc.record({ kind: fc.constant('office' as const), what, nth }), weight: 2 },
	fc.record({ kind: fc.constant('decide' as const), nth }),
	fc.record({ kind: fc.constant('post-ends' as const) }),
	fc.record({ kind: fc.constant('member-leaves' as const), nth }),
	fc.record({ kind: fc.constant('unit-ends' as const) })
);

/** Histories of two to four phones and an office, with lines that fail and a world that moves on. */
export const histories: fc.Arbitrary<History> = fc.record({
	phones: fc.integer({ min: 2, max: MOST_PHONES }),
	steps: fc.array(step, { minLength: 4, maxLength: 18, size: 'max' })
});
