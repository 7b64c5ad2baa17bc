import { describe, expect, test } from 'vitest';
import { sampleRoll } from '../sample-meeting.ts';
import { isReady } from './conditions.ts';
import {
	countHindered,
	type MannerFacts,
	mannerRulesOn,
	whyBarred,
	whyNotAddress,
	whyNotInManner,
	whyVoteBarred
} from './manner.ts';

const rules = mannerRulesOn('2026-11-22')!;
const rollOf = (size: number) =>
	Array.from({ length: size }, (_, nth) => ({ ...sampleRoll(1)[0]!, memberId: `m${nth}` }));
const first = (count: number) => Array.from({ length: count }, (_, nth) => `m${nth}`);
const facts = (given: Partial<MannerFacts>): MannerFacts => ({
	roll: rollOf(10),
	hindered: [],
	groups: 0,
	timesThisYear: 0,
	titles: [],
	...given
});

describe('online', () => {
	test.each([
		[10, 5, false],
		[10, 6, true],
		[11, 5, false],
		[11, 6, true]
	])('of %i members %i cannot come: %s', (size, cannot, isAllowed) => {
		const refusal = whyNotInManner('online', facts({ roll: rollOf(size), hindered: first(cannot) }), rules);
		expect(refusal === undefined).toBe(isAllowed);
		if (refusal)
			expect(refusal).toMatchObject({ code: 'meetings.manner-too-few-hindered', facts: { cannot, base: size } });
	});

	test('the exempt and the suspended count on neither side', () => {
		const roll = rollOf(10).map((entry, nth) => ({ ...entry, isExempt: nth < 2, isSuspended: nth === 2 }));
		expect(countHindered(roll, first(6), rules)).toEqual({ base: 7, cannot: 3, needed: 4, reached: false });
	});

	test('admission, discipline and persons need everybody in one room, a resolution does not', () => {
		for (const kind of ['admission', 'recognition', 'expulsion', 'reprimand'] as const)
			expect(whyVoteBarred('online', kind, rules)?.code).toBe('meetings.manner-bars-vote');
		expect(whyVoteBarred('online', 'resolution', rules)).toBeUndefined();
		expect(whyVoteBarred('in-person', 'admission', rules)).toBeUndefined();
	});

	test.each([
		['Xét kết nạp quần chúng ưu tú', true],
		['XEM XÉT KỶ LUẬT đảng viên', true],
		['Bầu bổ sung chi ủy viên', true],
		['Phổ biến tài liệu mật của tỉnh', true],
		['Tuyên truyền bầu cử đại biểu Quốc hội', false],
		['Tạo nguồn kết nạp đảng viên', false],
		['Bảo vệ bí mật nhà nước', false]
	])('“%s” is barred from its agenda: %s', (title, isBarred) => {
		expect(whyBarred('hybrid', ['Thảo luận', title], rules) !== undefined).toBe(isBarred);
		expect(whyBarred('in-person', [title], rules)).toBeUndefined();
	});
});

describe('by group', () => {
	test.each([
		[{ roll: rollOf(49), groups: 3 }, 'meetings.manner-cell-too-small'],
		[{ roll: rollOf(50), groups: 1 }, 'meetings.manner-no-groups'],
		[{ roll: rollOf(50), groups: 2, timesThisYear: 3 }, 'meetings.manner-too-often'],
		[{ roll: rollOf(50), groups: 2, timesThisYear: 2 }, undefined]
	])('case %#: %s', (given, code) => {
		expect(whyNotInManner('by-group', facts(given), rules)?.code).toBe(code);
	});
});

test.each([
	['https://hop.example.vn/chi-bo-pa-hoa', true],
	['http://hop.example.vn/a', false],
	['https://ten:mat-khau@hop.example.vn', false],
	['javascript:alert(1)', false],
	['hop.example.vn', false],
	['', false]
])('the address %s is taken: %s', (address, isTaken) => {
	expect(whyNotAddress(address) === undefined).toBe(isTaken);
});

test('equipment is ready when all of it is, a budget when it was noted', () => {
	const conditions = {
		isRoomReady: true,
		equipment: [
			{ name: 'Loa', isReady: true },
			{ name: 'Máy chiếu', isReady: false }
		]
	};
	expect(isReady('room', conditions)).toBe(true);
	expect(isReady('equipment', conditions)).toBe(false);
	expect(isReady('budget', conditions)).toBe(false);
	expect(isReady('budget', { ...conditions, budgetDong: 0 })).toBe(true);
	expect(isReady('room', undefined)).toBe(false);
});
