import { describe, expect, test } from 'vitest';
import { periodBefore, periodOn, readPeriod, samePeriodLastYear } from './period.ts';

describe('a period', () => {
	test.each([
		['2026-M02', '2026-02-01', '2026-02-28'],
		['2026-Q4', '2026-10-01', '2026-12-31'],
		['2026-H1', '2026-01-01', '2026-06-30'],
		['2026-N9', '2026-01-01', '2026-09-30'],
		['2026', '2026-01-01', '2026-12-31'],
		['2025-2030', '2025-01-01', '2030-12-31']
	])('%s runs from %s to %s', (code, from, to) => {
		expect(readPeriod(code)).toMatchObject({ code, from, to });
	});

	test.each(['2026-M13', '2026-M00', '2026-Q5', '2030-2025', '26', 'năm 2026', '0000'])('%s is none', (code) => {
		expect(readPeriod(code)).toBeUndefined();
	});

	test('is followed back, over the turn of a year', () => {
		expect(periodBefore(readPeriod('2026-M01')!)?.code).toBe('2025-M12');
		expect(periodBefore(readPeriod('2026-Q1')!)?.code).toBe('2025-Q4');
		expect(samePeriodLastYear(readPeriod('2026-H2')!)?.code).toBe('2025-H2');
		expect(periodBefore(readPeriod('2026-N9')!)?.code).toBe('2025-N9');
		expect(periodBefore(readPeriod('2025-2030')!)).toBeUndefined();
		expect(periodOn('quarter', '2026-11-22').code).toBe('2026-Q4');
	});
});
