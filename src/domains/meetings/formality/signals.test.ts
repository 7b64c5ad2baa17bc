import { describe, expect, test } from 'vitest';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { attendanceRules } from '../attendance.ts';
import { meetingCycleRules } from '../cycle.ts';
import type { MeetingRecord } from '../record.ts';
import { sampleHeld } from '../score/sample-held.ts';
import { assess, type Earlier } from './assess.ts';
import { fingerprintOf } from './fingerprint.ts';
import { bandsOf, minhashOf } from './minhash.ts';
import { sharedStretches } from './overlap.ts';
import { lastingSigns, type MeetingSigns, monthShares, persistentSigns } from './persistence.ts';
import { phrasesOf, withoutPhrases, wordsOf } from './phrases.ts';
import { formalityRules } from './rules.ts';
import { setOf } from './shingles.ts';
import type { SignalCode } from './signal.ts';

const on = '2026-11-03';
const rules = ruleSetInForce(formalityRules, on);
const LONG = [
	'Cống qua đường liên bản bị vỡ sau trận mưa đêm mùng bảy, xe chở ngô phải đi vòng qua bãi đá mất gần một giờ.',
	'Ba gia đình ở đầu khe chưa nhận được giống ngô lai, trưởng thôn hứa hỏi lại trạm khuyến nông ngay sáng mai.',
	'Lớp xóa mù chữ buổi tối vắng nhiều vì thiếu đèn, mong chi đoàn mượn máy phát của trường học cho hết mùa gặt.'
];

const held = (given: Partial<MeetingRecord> = {}): MeetingRecord =>
	sampleHeld({
		state: 'closed',
		closedAt: '2026-11-03T21:10:00+07:00',
		matters: [{ id: 'm', gist: 'Sửa cống', state: 'answered' }],
		tasks: sampleHeld().tasks.map((task) => ({ ...task, product: 'Danh sách hộ đã ký' })),
		...given
	});

function codes(record: MeetingRecord, past: Earlier[] = [], different = 9): SignalCode[] {
	const { signals } = assess(record, fingerprintOf(record, rules), {
		rules,
		attendance: ruleSetInForce(attendanceRules, on),
		cycle: ruleSetInForce(meetingCycleRules, on),
		past,
		others: [],
		speakersOver: () => different
	});
	return signals.map(({ code }) => code);
}

const earlier = (count: number, facts: Partial<Earlier['facts']> = {}): Earlier[] =>
	Array.from({ length: count }, (_, index) => ({
		meetingId: `before-${index}`,
		unitId: 'u',
		month: '2026-10',
		shingles: new Uint32Array(),
		facts: { present: 10, spoke: 6, matters: 1, decided: true, ...facts }
	}));

describe('a meeting held in earnest', () => {
	test('shows no sign', () => {
		expect(codes(held(), earlier(6))).toEqual([]);
	});
});

describe('signs in how a meeting is held', () => {
	test('nobody but the chair takes the floor', () => {
		const [first] = held().statements;
		const chair = { memberId: first!.memberId!, name: first!.name };
		expect(codes(held({ statements: [first!], chair }))).toContain('nobody-speaks');
		expect(codes(held({ statements: [], roll: held().roll.slice(0, 4) }))).not.toContain('nobody-speaks');
	});

	test('over six meetings the same two of ten speak', () => {
		expect(codes(held(), earlier(5), 2)).toContain('same-few');
		expect(codes(held(), earlier(5), 3)).not.toContain('same-few');
		expect(codes(held(), earlier(2), 2)).not.toContain('same-few');
	});

	test('for three meetings in a row no matter comes from people; a school cell is not asked', () => {
		const silent = held({ matters: [] });
		expect(codes(silent, earlier(2, { matters: 0 }))).toContain('no-matters');
		expect(codes(silent, [...earlier(1, { matters: 0 }), ...earlier(1)])).not.toContain('no-matters');
		const school = { ...silent, unit: { ...silent.unit, cellKind: 'school' as const } };
		expect(codes(school, earlier(2, { matters: 0 }))).not.toContain('no-matters');
	});

	test('no task is given, or one without a product', () => {
		const [task] = held().tasks;
		expect(codes(held({ tasks: [] }))).toContain('no-tasks');
		expect(codes(held({ tasks: [{ ...task!, product: 'Báo cáo kết quả.' }] }))).toContain('plain-products');
		expect(codes(held({ tasks: [{ ...task!, product: 'Danh sách hộ' }] }))).not.toContain('plain-products');
	});

	test('a task has been carried over three times, or the meeting lasted an hour of ninety minutes', () => {
		const { tasks } = held();
		const stuck = { ...tasks[0]!, givenOn: '2026-06-03', state: 'open' as const, carriedOver: 3 };
		expect(codes(held({ earlierTasks: [stuck] }))).toContain('carried-over');
		expect(codes(held({ earlierTasks: [{ ...stuck, state: 'done' }] }))).not.toContain('carried-over');
		expect(codes(held({ closedAt: '2026-11-03T20:30:00+07:00' }))).toContain('too-short');
	});

	test('a meeting without a quorum decides nothing, and is not measured by it', () => {
		expect(codes(held({ resolution: undefined, tasks: [], statements: [], matters: [] }))).toEqual([]);
	});
});

describe('the comparison of texts', () => {
	const saying = (gists: string[]): MeetingRecord => {
		const [one] = held().statements;
		const statements = gists.map((gist, index) => ({ ...one!, id: `s${index}`, agendaItemId: undefined, gist }));
		return held({ statements, resolution: undefined, agenda: [] });
	};
	const shinglesIn = (record: MeetingRecord) => fingerprintOf(record, rules).shingles;

	test('overlooks case, composition, figures, dates and names', () => {
		const text = 'Đồng chí Đảng viên 1 nhận sửa 120 m mương ở đầu khe trước ngày 15/11/2026 cho các hộ.';
		const other = 'Đồng chí ĐẢNG VIÊN 2 nhận sửa 85 m mương ở đầu khe trước ngày 20-12-2026 cho các hộ.';
		expect(shinglesIn(saying([text.normalize('NFD')]))).toEqual(shinglesIn(saying([other])));
	});

	test('leaves legal phrases out, and words that come from above', () => {
		const set = 'học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh';
		expect(shinglesIn(saying([set]))).toHaveLength(0);
		const agenda = [{ id: 'i', position: 1, kind: 'information' as const, title: 'Thời sự', plannedMinutes: 10 }];
		const [one] = saying([LONG[0]!]).statements;
		expect(shinglesIn({ ...saying([]), agenda, statements: [{ ...one!, agendaItemId: 'i' }] })).toHaveLength(0);
	});

	test('marks the passage that agrees, word for word', () => {
		const own = fingerprintOf(saying([`Nói thêm. ${LONG[0]}`]), rules);
		const [part] = sharedStretches(own.parts, shinglesIn(saying(LONG)));
		const [from, to] = part!.stretches[0]!;
		expect(own.parts[0]!.text.slice(from, to)).toBe(LONG[0]!.replace(/\.$/, ''));
	});

	test('finds the cell’s own earlier minutes', () => {
		const before = saying(LONG);
		const past = earlier(1).map((one) => ({ ...one, shingles: shinglesIn(before) }));
		expect(codes(saying(LONG), past)).toContain('own-past');
		expect(codes(saying([...LONG].reverse()), past)).toContain('own-past');
	});

	test('a name of several words is one sign, also where another name begins alike', () => {
		const names = phrasesOf(['Lò Văn', 'Lò Văn Đức']);
		const words = withoutPhrases(wordsOf('Lò Văn Đức nhận việc'), phrasesOf([]), names);
		expect(words.map(({ word }) => word)).toEqual(['@', 'nhận', 'việc']);
	});

	test('fingerprints agree about as often as the sets share members', () => {
		const numbers = Array.from({ length: 600 }, (_, index) => Math.imul(index + 1, 2_654_435_761) >>> 0);
		const [a, b] = [setOf(numbers.slice(0, 400)), setOf(numbers.slice(200))].map((set) => minhashOf(set, 126));
		const agreeing = a!.filter((value, index) => value === b![index]).length / 126;
		expect(Math.abs(agreeing - 1 / 3)).toBeLessThan(0.12);
		expect(bandsOf(a!, 3)).toHaveLength(42);
	});
});

describe('what the levels above see', () => {
	const signs = (...lists: SignalCode[][]): MeetingSigns[] =>
		lists.map((codesOf, index) => ({ meetingId: `${index}`, month: `2026-0${9 - index}`, codes: codesOf }));

	test('of one cell, only what has lasted three meetings', () => {
		const cell = signs(['no-tasks', 'too-short'], ['no-tasks'], ['no-tasks', 'too-short']);
		expect(persistentSigns(cell, 3)).toEqual(['no-tasks']);
		expect(persistentSigns(cell.slice(0, 2), 3)).toEqual([]);
	});

	test('also in the meetings that the row began with, once it has lasted', () => {
		const cell = signs([], ['no-tasks'], ['no-tasks'], ['no-tasks'], []);
		expect(lastingSigns(cell, 3, 3)).toEqual(['no-tasks']);
		expect(lastingSigns(cell, 4, 3)).toEqual([]);
		expect(persistentSigns(cell, 3)).toEqual([]);
	});

	test('of all cells, how many of those that met', () => {
		const shares = monthShares([signs(['no-tasks']), signs([]), signs(['no-tasks', 'too-short'])], ['2026-09']);
		expect(shares).toEqual([{ month: '2026-09', cells: 3, any: 2, withSign: { 'no-tasks': 2, 'too-short': 1 } }]);
	});
});
