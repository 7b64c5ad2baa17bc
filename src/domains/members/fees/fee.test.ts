import { describe, expect, test } from 'vitest';
import { dueOf, type FeeBase, type FeeRelief, shareOfDong, whyNotBase, whyNotRelief } from './fee.ts';
import type { FeeSetting } from './fee-rules.ts';
import { arrearsOf, byGroup, type FeeMember, sheetOf, splitOf, spread, totalsOf } from './sheet.ts';

const HIGHLAND: FeeSetting[] = [{ fromMonth: '2025-07', region: 4, cellKeepsBp: null, communeKeepsBp: null }];
const base = (group: FeeBase['group'], dong = 0, fromMonth = '2025-07'): FeeBase => ({ fromMonth, group, dong });
const dueIn = (month: string, ...bases: FeeBase[]) => {
	const due = dueOf({ bases, reliefs: [] }, month, HIGHLAND);
	return due.kind === 'unknown' ? due.why : due.dong;
};

describe('the fee of a month', () => {
	test.each([
		['an insured salary pays one per cent', '2026-11', base('insured', 9_876_543), 98_765],
		['a pension pays half of that', '2026-11', base('pension', 4_000_000), 20_000],
		['without insurance it is a share of the minimum wage', '2026-11', base('uninsured'), 11_100],
		['at pension age a smaller one', '2026-11', base('uninsured-retired'), 7_400],
		['and more from 2028', '2028-01', base('uninsured'), 18_500],
		['before 2026 what the cell set, within its bounds', '2026-01', base('uninsured', 10_000), 10_000],
		['a pupil pays a fixed sum', '2026-11', base('student'), 5_000],
		['of its time', '2025-12', base('student'), 3_000]
	])('%s', (_, month, of, dong) => expect(dueIn(month, of)).toBe(dong));

	test('follows the group of its month, and is unknown without one', () => {
		const bases = [base('insured', 8_000_000, '2026-02'), base('pension', 4_000_000, '2026-10')];
		expect(['2026-01', '2026-09', '2026-10'].map((month) => dueIn(month, ...bases))).toEqual([
			'no-group',
			80_000,
			20_000
		]);
		expect(dueOf({ bases: [base('uninsured')], reliefs: [] }, '2026-11', [])).toEqual({
			kind: 'unknown',
			why: 'no-region'
		});
	});

	test('a share never asks for a đồng more than the rule', () => {
		for (const [dong, basisPoints] of [
			[1, 9_999],
			[333, 30],
			[999_999_999, 10_000]
		] as const)
			expect(shareOfDong(dong, basisPoints)).toBe(Math.floor((dong * basisPoints) / 10_000));
	});
});

test('groups ask for a sum where the rule reckons from one', () => {
	expect(whyNotBase(base('insured'))?.code).toBe('members.fee-base-missing');
	expect(whyNotBase(base('uninsured', 500))?.code).toBe('members.fee-not-between');
	expect(whyNotBase(base('student', 5_000))?.code).toBe('members.fee-base-not-asked');
	expect(whyNotBase(base('merit', 2_000_000))?.code).toBe('members.fee-group-not-then');
	expect(whyNotBase(base('merit', 2_000_000, '2026-02'))).toBeUndefined();
});

const relief = (more: Partial<FeeRelief> = {}): FeeRelief => ({
	id: 'r',
	kind: 'hardship',
	fromMonth: '2026-03',
	toMonth: '2027-02',
	paysBp: 0,
	...more
});

describe('a relief', () => {
	test.each([
		['lasts at most twelve months each time', relief({ toMonth: '2027-03' }), 'members.fee-relief-too-long'],
		['has an end', relief({ toMonth: null }), 'members.fee-relief-too-long'],
		['ends after it begins', relief({ toMonth: '2026-02' }), 'members.fee-relief-reversed'],
		['exempts or reduces', relief({ paysBp: 5_000 }), 'members.fee-relief-share'],
		['asks for fifty years in the Party', relief({ kind: 'party-age', toMonth: null }), 'members.fee-relief-too-young'],
		[
			'is one that the rules of then know',
			relief({ kind: 'reduction', fromMonth: '2025-08', paysBp: 5_000 }),
			'members.fee-relief-not-then'
		],
		['of a year is granted', relief(), undefined]
	])('%s', (_, asked, code) => expect(whyNotRelief(asked, '1976-05-20', [])?.code).toBe(code));

	test('for age in the Party is granted in the month of the fiftieth year, and not beside another', () => {
		const aged = relief({ kind: 'party-age', fromMonth: '2026-05', toMonth: null });
		expect(whyNotRelief(aged, '1976-05-20', [])).toBeUndefined();
		expect(whyNotRelief(aged, '1976-05-20', [relief()])?.code).toBe('members.fee-relief-twice');
	});
});

const TODAY = '2026-11-22';
const member = (memberId: string, more: Partial<FeeMember> = {}): FeeMember => ({
	memberId,
	fullName: memberId,
	unitId: 'cell',
	from: '2025-07-01',
	to: '9999-12-31',
	bases: [base('uninsured', 10_000)],
	reliefs: [],
	paid: {},
	...more
});
const paid = (dong: number) => ({ dong, receipts: [1] });

describe('the sheet of a cell', () => {
	const members = [
		member('paid', { paid: { '2026-11': paid(11_100) } }),
		member('part', { paid: { '2026-11': paid(5_000) } }),
		member('unpaid'),
		member('exempt', { reliefs: [relief()] }),
		member('half', { reliefs: [relief({ kind: 'reduction', paysBp: 5_000 })] }),
		member('unset', { bases: [] }),
		member('moved', { to: '2026-11-10' })
	];
	const lines = sheetOf(members, '2026-11', HIGHLAND, TODAY);

	test('has everybody of the month’s end with what they owe', () =>
		expect(lines.map(({ memberId, state }) => [memberId, state])).toEqual([
			['paid', 'paid'],
			['part', 'part'],
			['unpaid', 'unpaid'],
			['exempt', 'exempt'],
			['half', 'unpaid'],
			['unset', 'unset']
		]));

	test('and its groups are its whole', () => {
		const whole = totalsOf(lines);
		expect(whole).toEqual({ members: 6, due: 38_850, paid: 16_100, exempt: 1, unset: 1, owing: 3 });
		const sum = byGroup(lines).reduce(
			(all, { totals }) => ({ members: all.members + totals.members, due: all.due + totals.due }),
			{ members: 0, due: 0 }
		);
		expect(sum).toEqual({ members: 6, due: 38_850 });
	});

	test('what is kept and what is handed on are always what was collected', () => {
		expect(splitOf(16_101, 'cell', '2026-11', HIGHLAND)).toEqual({ kept: 4_830, submitted: 11_271 });
		const own = [{ ...HIGHLAND[0]!, cellKeepsBp: 5_000 }];
		expect(splitOf(16_101, 'cell', '2026-11', own)).toEqual({ kept: 8_050, submitted: 8_051 });
	});
});

test('three unpaid months of a year are flagged; exempt ones are none', () => {
	const months = ['2026-08', '2026-09', '2026-10'];
	const owing = arrearsOf(
		[
			member('late'),
			member('once', { paid: { '2026-08': paid(11_100), '2026-09': paid(11_100) } }),
			member('exempt', { reliefs: [relief()] })
		],
		months,
		HIGHLAND,
		TODAY
	);
	expect(owing).toMatchObject([
		{ memberId: 'late', months, dong: 33_300, isFlagged: true },
		{ memberId: 'once', months: ['2026-10'], isFlagged: false }
	]);
});

test('a sum that comes at once pays the earliest months first', () => {
	const owed = ['2026-09', '2026-10', '2026-11'].map((month) => ({ month, dong: 11_100 }));
	expect(spread(22_200, owed)).toEqual(owed.slice(0, 2));
	expect(spread(15_000, owed)).toEqual([owed[0], { month: '2026-10', dong: 3_900 }]);
	expect(spread(40_000, owed).at(-1)).toEqual({ month: '2026-11', dong: 17_800 });
	expect(spread(40_000, [])).toEqual([]);
});
