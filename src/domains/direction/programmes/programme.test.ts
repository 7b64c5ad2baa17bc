import { expect, test } from 'vitest';
import { missingOf, whyNotDue, whyNotProgramme } from './programme.ts';

const term = { kind: 'term', period: '2025-2030' } as const;

test('a programme is of a term, a plan of a year within it; one that ends before it begins is none', () => {
	expect(whyNotProgramme(term)).toBeUndefined();
	expect(whyNotProgramme({ kind: 'term', period: '2030-2025' })?.code).toBe('direction.programme-not-a-term');
	expect(whyNotProgramme({ kind: 'year', period: '2026' }, term)).toBeUndefined();
	expect(whyNotProgramme({ kind: 'year', period: '2026-M01' }, term)?.code).toBe('direction.programme-not-a-year');
	expect(whyNotProgramme({ kind: 'year', period: '2031' }, term)?.code).toBe('direction.programme-outside-term');
	expect(whyNotProgramme({ kind: 'year', period: '2026' }, { kind: 'year', period: '2026' })?.code).toBe(
		'direction.programme-other-parent'
	);
});

test('a measure ends within its programme', () => {
	expect(whyNotDue('2026-12-31', '2026')).toBeUndefined();
	expect(whyNotDue('2027-01-01', '2026')?.code).toBe('direction.measure-outside-period');
	expect(whyNotDue(undefined, '2026')).toBeUndefined();
});

test('a measure lacks what nobody gave it; no money needed is not no money', () => {
	const full = { budget: 0, people: '2 cán bộ', dueOn: '2026-06-30', lead: 'Hội Nông dân' };
	expect(missingOf(full)).toEqual([]);
	expect(missingOf({ budget: null, people: '', dueOn: null, lead: '' })).toEqual(['budget', 'people', 'due', 'lead']);
});
