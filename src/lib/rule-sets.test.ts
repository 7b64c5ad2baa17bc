import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { findRuleSet, readRuleSets, ruleSetById, ruleSetId, ruleSetInForce } from './rule-sets.ts';

const Parameters = v.strictObject({ minMinutes: v.number() });
const version = (validFrom: string, validTo: string | null, minMinutes: number, code = 'meeting-cycle') => ({
	code,
	validFrom,
	validTo,
	source: 'HD 42-HD/BTCTW',
	verified: true,
	parameters: { minMinutes }
});
const sets = readRuleSets([version('2025-10-28', null, 90), version('2018-07-06', '2025-10-27', 60)], Parameters);

describe('rule sets', () => {
	test('each day is governed by the version that was in force on it, first and last day included', () => {
		expect(ruleSetInForce(sets, '2018-07-06').parameters.minMinutes).toBe(60);
		expect(ruleSetInForce(sets, '2025-10-27').parameters.minMinutes).toBe(60);
		expect(ruleSetInForce(sets, '2025-10-28').parameters.minMinutes).toBe(90);
		expect(ruleSetInForce(sets, '2031-01-01').parameters.minMinutes).toBe(90);
	});

	test('a day that no version governs is said, with the code and the day', () => {
		expect(findRuleSet(sets, '2018-07-05')).toBeUndefined();
		expect(() => ruleSetInForce(sets, '2018-07-05')).toThrow('rule-sets.none-in-force: meeting-cycle on 2018-07-05');
	});

	test('the id tells code and first day, and leads back to the version', () => {
		expect(ruleSetId(sets[0]!)).toBe('meeting-cycle@2018-07-06');
		expect(ruleSetById(sets, 'meeting-cycle@2018-07-06')).toBe(sets[0]);
		expect(ruleSetById(sets, 'meeting-cycle@1999-01-01')).toBeUndefined();
	});

	test.each([
		['two versions on one day', [version('2018-07-06', '2025-10-28', 60), version('2025-10-28', null, 90)], 'overlap'],
		[
			'an open version before a later one',
			[version('2018-07-06', null, 60), version('2025-10-28', null, 90)],
			'overlap'
		],
		[
			'two codes in one file',
			[version('2018-07-06', '2025-10-27', 60), version('2025-10-28', null, 1, 'voting')],
			'mixed'
		],
		['a day that does not exist', [version('2025-02-30', null, 60)], 'malformed'],
		['an end before the beginning', [version('2025-10-28', '2025-10-27', 60)], 'reversed'],
		[
			'a parameter of another kind',
			[{ ...version('2025-10-28', null, 60), parameters: { minMinutes: '90' } }],
			'malformed'
		],
		['a field nobody knows', [{ ...version('2025-10-28', null, 60), remark: '' }], 'malformed'],
		['no version at all', [], 'malformed']
	])('a file with %s is refused', (_, file, reason) => {
		expect(() => readRuleSets(file, Parameters)).toThrow(`rule-sets.${reason}`);
	});
});
