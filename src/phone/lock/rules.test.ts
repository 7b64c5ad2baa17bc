import { describe, expect, test } from 'vitest';
import { LOCK_RULES, whyNotPin, whySealed } from './rules.ts';

describe('a phone is sealed', () => {
	const now = new Date('2026-11-22T08:00:00Z');
	const state = { hasPin: true, wrongPins: 0, lastContactAt: '2026-11-20T08:00:00Z' };

	test('not while its owner knows the PIN and comes into signal now and then', () => {
		expect(whySealed({ ...state, wrongPins: 5 }, now, LOCK_RULES)).toBeUndefined();
		expect(whySealed({ ...state, lastContactAt: '2026-10-23T08:00:00Z' }, now, LOCK_RULES)).toBeUndefined();
	});

	test.each([
		{ why: 'phone.too-many-pins', change: { wrongPins: 6 } },
		{ why: 'phone.too-long-away', change: { lastContactAt: '2026-10-23T07:59:59Z' } },
		{ why: 'phone.sealed', change: { hasPin: false } }
	])('by $why', ({ why, change }) => {
		expect(whySealed({ ...state, ...change }, now, LOCK_RULES)?.code).toBe(why);
	});
});

describe('a PIN', () => {
	test.each([
		['120587', undefined],
		['777778', undefined],
		['12058', 'phone.pin-digits'],
		['12058a', 'phone.pin-digits'],
		['111111', 'phone.pin-too-easy'],
		['123456', 'phone.pin-too-easy'],
		['987654', 'phone.pin-too-easy']
	])('%s: %s', (pin, code) => {
		expect(whyNotPin(pin)?.code).toBe(code);
	});
});
