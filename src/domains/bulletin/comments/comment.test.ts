import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commentRules, lengthOf, readComment } from './comment.ts';
import { CUT, whyNotShow, withMarks } from './cut.ts';

const rules = commentRules.at(-1)!;
const codeOf = (typed: string) => {
	const read = readComment(typed, rules);
	return 'refusal' in read ? read.refusal.code : 'taken';
};

describe('a comment', () => {
	test.each([
		['1234', 'bulletin.comment-too-short'],
		['   1234   ', 'bulletin.comment-too-short'],
		['12345', 'taken'],
		['x'.repeat(500), 'taken'],
		[`\r\n${'x'.repeat(500)}\r\n`, 'taken'],
		['x'.repeat(501), 'bulletin.comment-too-long'],
		// Typed with the mark apart from its letter, and letters outside the first plane: one character each.
		['e\u0302\u0301'.repeat(500), 'taken'],
		['𑄃'.repeat(500), 'taken'],
		['chào\u0000 xã', 'input.control-characters']
	])('%j is %s', (typed, code) => expect(codeOf(typed)).toBe(code));

	test('is counted in characters, a line break as one', () => expect(lengthOf(' a\r\nb\u0323 ')).toBe(3));
});

describe('what is shown of a comment', () => {
	const original = 'Rãnh bên nhà ông Tòng số 14 chưa làm, mưa là ngập.';
	test.each([
		[original, undefined],
		[`Rãnh bên ${CUT} chưa làm, mưa là ngập.`, undefined],
		[`${CUT} chưa làm, ${CUT}`, undefined],
		[`Rãnh bên ${CUT} số 14 ${CUT} ngập.`, undefined],
		['Rãnh bên nhà chưa làm, mưa là ngập.', 'bulletin.comment-not-only-cut'],
		[`Rãnh bên ${CUT} đã làm, mưa là ngập.`, 'bulletin.comment-not-only-cut'],
		[`chưa làm ${CUT}`, 'bulletin.comment-not-only-cut'],
		[`Rãnh ${CUT} ngập. ${CUT} mưa ${CUT} ngập.`, 'bulletin.comment-not-only-cut'],
		[`${CUT} ngập. ${CUT} mưa ${CUT}`, 'bulletin.comment-not-only-cut'],
		[CUT, 'bulletin.nothing-left-of-comment']
	])('may be cut and nothing else: %s', (shown, code) => expect(whyNotShow(original, shown)?.code).toBe(code));

	test('any run of words may be cut out', () => {
		const words = fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 3, maxLength: 12 });
		fc.assert(
			fc.property(words, fc.nat(), fc.nat(), (all, a, b) => {
				const [from, to] = [a % all.length, b % all.length].toSorted((x, y) => x - y) as [number, number];
				fc.pre(to - from + 1 < all.length);
				const shown = [...all.slice(0, from), CUT, ...all.slice(to + 1)].join(' ');
				expect(whyNotShow(all.join(' '), shown)).toBeUndefined();
			})
		);
	});

	test('words taken out without a mark are given one', () => {
		expect(withMarks(original, 'Rãnh bên nhà chưa làm, mưa là ngập.')).toBe(
			`Rãnh bên nhà ${CUT} chưa làm, mưa là ngập.`
		);
		expect(withMarks(original, `${CUT} chưa làm,`)).toBe(`${CUT} chưa làm, ${CUT}`);
		expect(withMarks(original, 'Rãnh bên nhà đã làm.')).toBe('Rãnh bên nhà đã làm.');
		expect(withMarks('Đã  đọc.', 'Đã đọc.')).toBe('Đã đọc.');
	});

	test('whatever words are taken out, the rest may be shown', () => {
		const words = fc.array(fc.record({ word: fc.constantFrom('a', 'b', 'c', 'd'), isKept: fc.boolean() }), {
			minLength: 1,
			maxLength: 12
		});
		fc.assert(
			fc.property(words, (all) => {
				const kept = all.filter(({ isKept }) => isKept);
				fc.pre(kept.length > 0);
				const whole = all.map(({ word }) => word).join(' ');
				const shown = withMarks(whole, kept.map(({ word }) => word).join(' '));
				expect(whyNotShow(whole, shown)).toBeUndefined();
				expect(shown.replaceAll(CUT, '').replace(/\s+/g, '')).toBe(kept.map(({ word }) => word).join(''));
			})
		);
	});
});
