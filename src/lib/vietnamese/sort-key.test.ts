import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameParts } from './names.ts';
import { nameSortKey, textSortKey } from './sort-key.ts';

const collator = new Intl.Collator('vi');
const byBytes = (a: string, b: string) => Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b)));

/** The pairs that the key orders otherwise than the collation. */
function disagreements(texts: string[]): string[] {
	const keyed = texts.map((text) => ({ text, key: textSortKey(text) }));
	return keyed.flatMap((a) =>
		keyed
			.filter((b) => byBytes(a.key, b.key) !== Math.sign(collator.compare(a.text, b.text)))
			.map((b) => `${a.text} | ${b.text}`)
	);
}

const onset = fc.constantFrom(...'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' '), '');
const tone = fc.constantFrom('', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323');
const vowel = fc.constantFrom(...'a ă â e ê i o ô ơ u ư y oa iê uô ươ uyê ây'.split(' '));
const coda = fc.constantFrom('', 'c', 'ch', 'm', 'n', 'ng', 'nh', 'p', 't');
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const word = fc.tuple(onset, vowel, tone, coda, fc.boolean()).map(([head, heart, mark, tail, isName]) => {
	const plain = `${head}${heart}${mark}${tail}`.normalize('NFC');
	return isName ? capital(plain) : plain;
});
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

describe('Vietnamese order as plain text', () => {
	test('agrees with the Vietnamese collation for any two phrases', () => {
		fc.assert(
			fc.property(phrase, phrase, (a, b) => {
				expect(byBytes(textSortKey(a), textSortKey(b))).toBe(Math.sign(collator.compare(a, b)));
			}),
			{ numRuns: 20_000 }
		);
	});

	test('agrees with the Vietnamese collation for one syllable in all its tones, letters and cases', () => {
		const syllables = [...'aăâeêioôơuưydđ'].flatMap((letter) =>
			['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'].flatMap((mark) => {
				const text = (letter + mark).normalize('NFC');
				return [text, text.toUpperCase(), `${text}n`, `h${text}`, `${text} a`, `${text}a`];
			})
		);
		expect(disagreements(syllables)).toEqual([]);
	});

	test('signs and digits stand where the collation puts them', () => {
		const texts = [
			"H'Hen",
			'H Hen',
			'Hà',
			'H-Hen',
			'H.Hen',
			'H’Hen',
			'Thôn 1',
			'Thôn 10',
			'Thôn 2',
			'Tổ (1)',
			'Tổ 1/2'
		];
		expect(disagreements(texts)).toEqual([]);
	});

	test('the same text in another encoding has the same key', () => {
		fc.assert(
			fc.property(phrase, (text) => {
				expect(textSortKey(text.normalize('NFD'))).toBe(textSortKey(text));
			})
		);
	});
});

describe('order of a roll', () => {
	test('goes by given name, then family name, then middle name', () => {
		const roll = [
			'Trần Thị Hòa',
			'Nguyễn Văn Đạt',
			'Nguyễn Thị Hoa',
			'Lê Văn Dũng',
			'Trần Văn Hoa',
			'Nguyễn An Hoa',
			'Vi Ân'
		];
		expect(roll.toSorted((a, b) => byBytes(nameSortKey(a), nameSortKey(b)))).toEqual([
			'Vi Ân',
			'Lê Văn Dũng',
			'Nguyễn Văn Đạt',
			'Nguyễn An Hoa',
			'Nguyễn Thị Hoa',
			'Trần Văn Hoa',
			'Trần Thị Hòa'
		]);
	});

	test('compares each part as the Vietnamese collation does', () => {
		const compareNames = (a: string, b: string) => {
			const [left, right] = [nameParts(a), nameParts(b)];
			return (
				collator.compare(left.given, right.given) ||
				collator.compare(left.family, right.family) ||
				collator.compare(left.middle, right.middle)
			);
		};
		fc.assert(
			fc.property(phrase, phrase, (a, b) => {
				expect(byBytes(nameSortKey(a), nameSortKey(b))).toBe(Math.sign(compareNames(a, b)));
			}),
			{ numRuns: 10_000 }
		);
	});
});
