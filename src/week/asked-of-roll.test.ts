import { expect, test } from 'vitest';
import { askedOfRoll } from './asked-of-roll.ts';

const none = { handIn: [], month: '2026-10', arrears: 0, toConfirm: 0, badges: 0, awardOn: null, toHandOver: 0 };

test('fees and badges that are due lead to where they are done', () => {
	expect(askedOfRoll(none)).toEqual([]);
	const due = {
		...none,
		handIn: [{ code: 'HB.01', name: 'Chi bộ', unsent: 12_000 }],
		arrears: 2,
		badges: 1,
		awardOn: '2027-02-03'
	};
	expect(askedOfRoll(due).map(({ what, action }) => [what.code, action.href])).toEqual([
		['week.fees-hand-in', '/office/fees/HB.01?month=2026-10'],
		['week.fees-arrears', '/office/members/attention'],
		['week.badges-due', '/office/members/badges?year=2027']
	]);
});
