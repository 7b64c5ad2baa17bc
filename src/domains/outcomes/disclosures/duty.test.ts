import { describe, expect, test } from 'vitest';
import { disclosureDueOn, disclosureRules, type Publication, standingOfDisclosure } from './duty.ts';

const rules = disclosureRules[0]!;
const duty = { item: 2, dueOn: '2026-11-09' };
const on = (today: string, ...publications: Publication[]) => standingOfDisclosure(duty, publications, today, rules);
const posted = (from: string, to: string | null = null): Publication => ({ form: 'posting', from, to });

describe('a duty of publication', () => {
	test('runs five working days from the decision', () => {
		expect(disclosureDueOn('2026-11-02', rules)).toBe('2026-11-09');
		// The two days off of National Day and those swapped with it are not counted.
		expect(disclosureDueOn('2026-08-28', rules)).toBe('2026-09-09');
	});

	test('is due, then late, while nothing is public', () => {
		expect(on('2026-11-09').state).toBe('due');
		expect(on('2026-11-10').state).toBe('late');
	});

	test('is open while the paper hangs, and kept once it hung thirty days', () => {
		expect(on('2026-11-20', posted('2026-11-05'))).toMatchObject({ state: 'open', openUntil: '2026-12-04' });
		expect(on('2026-12-04', posted('2026-11-05')).state).toBe('complied');
		expect(on('2026-12-20', posted('2026-11-05', '2026-12-04')).state).toBe('complied');
	});

	test('is short where the paper was taken down too early, unless it hung again long enough', () => {
		expect(on('2026-12-20', posted('2026-11-05', '2026-12-03')).state).toBe('short');
		expect(on('2026-12-20', posted('2026-11-05', '2026-11-10'), posted('2026-11-12', '2026-12-15')).state).toBe(
			'complied'
		);
	});

	test('stays late where it was kept, but after its day', () => {
		expect(on('2027-01-10', posted('2026-11-10'))).toMatchObject({ state: 'late', isTooLate: true });
	});

	test('of items 7 to 12 reaches the heads of villages too', () => {
		const standing = (publications: Publication[]) =>
			standingOfDisclosure({ item: 7, dueOn: '2026-11-09' }, publications, '2026-12-10', rules);
		expect(standing([posted('2026-11-05')])).toMatchObject({ state: 'complied', lacksVillageHeads: true });
		const told: Publication = { form: 'village-head', from: '2026-11-05', to: null };
		expect(standing([posted('2026-11-05'), told]).lacksVillageHeads).toBe(false);
	});
});
