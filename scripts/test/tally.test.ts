import { expect, test } from 'vitest';
import { closingLine, sumOf, tallyOf } from './tally.ts';

const report = { numPassedTests: 12, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 };

test('the counts of a runner are those it reported', () => {
	expect(tallyOf(report, 0)).toEqual({ passed: 12, failed: 0, skipped: 2 });
	expect(tallyOf({ ...report, numFailedTests: 3 }, 1)).toEqual({ passed: 12, failed: 3, skipped: 2 });
});

test('a runner that ended badly has failed, whatever it counted', () => {
	expect(tallyOf(report, 1).failed).toBe(1);
	expect(tallyOf(undefined, null)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('the last line is the sum of all runners', () => {
	const all = sumOf([tallyOf(report, 0), tallyOf({ ...report, numPendingTests: 0, numTodoTests: 0 }, 1)]);
	expect(closingLine(all)).toBe('24 passed, 1 failed, 2 skipped');
	expect(closingLine({ passed: 1, failed: 0, skipped: 0 })).toBe('1 passed, 0 failed');
});
