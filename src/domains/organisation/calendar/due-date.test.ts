import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '#lib/local-date.ts';
import { type DueDateQuestion, dueDate } from './due-date.ts';
import { isWorkingDay } from './working-days.ts';

const ask = (question: Partial<DueDateQuestion>) =>
	dueDate({ from: '2026-11-02', count: 5, unit: 'calendar', ...question });

function dayOf(question: Partial<DueDateQuestion>): string {
	const answer = ask(question);
	if (!answer.ok) throw new Error(answer.refusal.code);
	return answer.value.on;
}

describe('a limit in working days', () => {
	test.each([
		['2026-02-13', 5, '2026-02-27', 'Tết lies between'],
		['2026-01-07', 3, '2026-01-10', 'a Saturday is worked'],
		['2026-08-28', 2, '2026-09-04', 'National Day is a long weekend'],
		['2025-04-25', 2, '2025-04-28', 'a Saturday is worked'],
		['2026-11-20', 1, '2026-11-23', 'a weekend lies between'],
		['2025-12-31', 1, '2026-01-05', 'the year turns']
	])('from %s, %i days: %s, as %s', (from, count, on) => {
		expect(dayOf({ from, count, unit: 'working' })).toBe(on);
	});

	test.each([
		['2026-05-05', 5, '2026-04-23'],
		['2026-11-23', 1, '2026-11-20']
	])('counted back from %s, %i days: %s', (from, count, on) => {
		expect(dayOf({ from, count, unit: 'working', direction: 'before' })).toBe(on);
	});
});

describe('a limit in calendar days', () => {
	test.each([
		['2026-01-20', 30, '2026-02-23', 'the last day is Tết'],
		['2026-01-23', 10, '2026-02-02', 'the last day is a Monday'],
		['2026-11-02', 5, '2026-11-09', 'the last day is a Saturday'],
		['2026-01-05', 5, '2026-01-10', 'the last day is a Saturday that is worked'],
		['2026-11-02', 3, '2026-11-05', 'all days count'],
		['2026-11-07', 0, '2026-11-09', 'the day itself is a Saturday']
	])('from %s, %i days: %s, as %s', (from, count, on) => {
		expect(dayOf({ from, count })).toBe(on);
	});

	test('counted back, it ends on the working day before a day off, so that nobody has fewer days', () => {
		expect(dayOf({ from: '2026-11-10', count: 2, direction: 'before' })).toBe('2026-11-06');
		expect(dayOf({ from: '2026-11-10', count: 1, direction: 'before' })).toBe('2026-11-09');
	});
});

describe('while the clock stands still', () => {
	const suspended = (from: string, to: string) => ({ suspended: [{ from, to }] });

	test('neither the first nor the last day of the span counts', () => {
		expect(dayOf({ from: '2026-11-02', count: 3, ...suspended('2026-11-03', '2026-11-04') })).toBe('2026-11-09');
		expect(dayOf({ from: '2026-11-02', count: 2, ...suspended('2026-11-03', '2026-11-04') })).toBe('2026-11-06');
	});

	test('a span of one day takes one day', () => {
		expect(dayOf({ from: '2026-11-02', count: 2, ...suspended('2026-11-03', '2026-11-03') })).toBe('2026-11-05');
	});

	test('days in two spans stand still once', () => {
		const overlapping = [
			{ from: '2026-11-03', to: '2026-11-05' },
			{ from: '2026-11-04', to: '2026-11-06' }
		];
		expect(dayOf({ from: '2026-11-02', count: 4, suspended: overlapping })).toBe('2026-11-10');
	});

	test('a span before or after the limit changes nothing', () => {
		expect(dayOf({ count: 3, ...suspended('2026-10-01', '2026-11-02') })).toBe('2026-11-05');
		expect(dayOf({ count: 3, ...suspended('2026-11-06', '2026-12-31') })).toBe('2026-11-05');
	});

	test('a limit never ends on a day on which the clock stands', () => {
		expect(dayOf({ count: 5, ...suspended('2026-11-09', '2026-11-10') })).toBe('2026-11-11');
	});

	test('working days off within the span are not counted twice', () => {
		expect(dayOf({ from: '2026-11-06', count: 2, unit: 'working', ...suspended('2026-11-07', '2026-11-09') })).toBe(
			'2026-11-11'
		);
	});
});

describe('how it was counted', () => {
	const whyOf = (question: Partial<DueDateQuestion>) => {
		const answer = ask(question);
		return answer.ok ? answer.value.why : [];
	};

	test('each step is told with its numbers', () => {
		expect(whyOf({ from: '2026-01-20', count: 30 })).toEqual([
			{ code: 'calendar.counted-days-after', facts: { from: '2026-01-20', count: 30, on: '2026-02-19' } },
			{ code: 'calendar.moved-off-day-off', facts: { from: '2026-02-19', on: '2026-02-23' } }
		]);
		expect(whyOf({ from: '2026-01-07', count: 3, unit: 'working', direction: 'before' })).toEqual([
			{ code: 'calendar.counted-working-days-before', facts: { from: '2026-01-07', count: 3, on: '2025-12-31' } },
			{ code: 'calendar.days-off-passed', facts: { days: 4 } }
		]);
	});

	test('days off that are not announced yet are said', () => {
		expect(whyOf({ from: '2027-02-01', count: 5, unit: 'working' }).at(-1)).toEqual({
			code: 'calendar.days-off-not-announced',
			facts: { years: '2027' }
		});
		expect(whyOf({ from: '2026-12-25', count: 500, unit: 'working' }).at(-2)?.facts).toEqual({ years: '2027–2028' });
		expect(whyOf({ from: '2026-11-23', count: 2, unit: 'working' }).at(-1)).toEqual({
			code: 'calendar.day-off-unconfirmed',
			facts: { on: '2026-11-24' }
		});
	});
});

describe('a question that cannot be', () => {
	test.each([
		[{ from: '2026-02-29' }, 'calendar.day-impossible'],
		[{ from: '29/02/2028' }, 'calendar.day-impossible'],
		[{ from: '' }, 'calendar.day-impossible'],
		[{ count: -1 }, 'calendar.count-impossible'],
		[{ count: 1.5 }, 'calendar.count-impossible'],
		[{ count: Number.NaN }, 'calendar.count-impossible'],
		[{ count: 1_000_000 }, 'calendar.count-too-large'],
		[{ unit: 'weeks' as 'working' }, 'calendar.unit-unknown'],
		[{ direction: 'sideways' as 'after' }, 'calendar.direction-unknown'],
		[{ suspended: [{ from: '2026-11-05', to: '2026-11-04' }] }, 'calendar.span-reversed'],
		[{ suspended: [{ from: '2026-11-31', to: '2026-12-04' }] }, 'calendar.day-impossible'],
		[{ from: '1999-01-01' }, 'calendar.days-off-unknown'],
		[{ from: '2199-12-30' }, 'calendar.days-off-unknown'],
		[{ suspended: [{ from: '2026-11-03', to: '9999-12-31' }] }, 'calendar.days-off-unknown'],
		[{ suspended: Array(101).fill({ from: '2026-11-05', to: '2026-11-05' }) }, 'calendar.too-many-spans']
	] as [Partial<DueDateQuestion>, string][])('%j is refused as %s', (question, code) => {
		expect(ask(question)).toMatchObject({ ok: false, refusal: { code } });
	});
});

describe('whatever is asked', () => {
	const question = fc.record({
		from: fc.integer({ min: 0, max: 1460 }).map((days) => addDays('2024-06-01', days)),
		count: fc.nat(120),
		unit: fc.constantFrom('calendar' as const, 'working' as const),
		direction: fc.constantFrom('after' as const, 'before' as const),
		suspended: fc.array(
			fc
				.tuple(fc.nat(1460), fc.nat(40))
				.map(([start, length]) => ({ from: addDays('2024-06-01', start), to: addDays('2024-06-01', start + length) })),
			{ maxLength: 3 }
		)
	});

	test('one day more never ends earlier', () => {
		fc.assert(
			fc.property(question, (asked) => {
				const shift = daysBetween(dayOf(asked), dayOf({ ...asked, count: asked.count + 1 }));
				expect(asked.direction === 'after' ? shift : -shift).toBeGreaterThanOrEqual(0);
			})
		);
	});

	test('the end is a working day on which the clock runs, and every counted day lies before it', () => {
		fc.assert(
			fc.property(question, (asked) => {
				const on = dayOf(asked);
				expect(isWorkingDay(on)).toBe(true);
				expect(asked.suspended.some((span) => span.from <= on && on <= span.to)).toBe(false);
				expect(Math.abs(daysBetween(asked.from, on))).toBeGreaterThanOrEqual(asked.count);
			})
		);
	});

	test('working days counted forward are the working days between', () => {
		fc.assert(
			fc.property(question, ({ from, count }) => {
				const on = dayOf({ from, count: count + 1, unit: 'working' });
				let between = 0;
				for (let day = addDays(from, 1); day <= on; day = addDays(day, 1)) if (isWorkingDay(day)) between += 1;
				expect(between).toBe(count + 1);
			})
		);
	});
});
