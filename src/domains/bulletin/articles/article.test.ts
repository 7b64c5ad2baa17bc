import { describe, expect, test } from 'vitest';
import { standingOf, whyNotChangeText, whyNotPublish, whyNotTakeBack } from './article.ts';
import { blocksOf } from './blocks.ts';
import { languageTag, readingOrder, textFor } from './language.ts';
import { minutesToRead, spokenParts } from './loudspeaker.ts';
import { tagsFrom } from './tags.ts';

describe('a text of an article', () => {
	test('is published by somebody else than who wrote it', () => {
		expect(whyNotPublish({ state: 'draft', writtenBy: 'clerk' }, 'clerk')?.code).toBe('bulletin.own-text');
		expect(whyNotPublish({ state: 'draft', writtenBy: 'clerk' }, 'secretary')).toBeUndefined();
		expect(whyNotPublish({ state: 'withdrawn', writtenBy: 'clerk' }, 'secretary')).toBeUndefined();
	});

	test('that people read is taken back before it is changed', () => {
		expect(whyNotChangeText({ state: 'published' })?.code).toBe('bulletin.text-is-out');
		expect(whyNotTakeBack('published', 'draft')).toBeUndefined();
		expect(whyNotTakeBack('withdrawn', 'draft')).toBeUndefined();
		expect(whyNotTakeBack('draft', 'withdrawn')?.code).toBe('bulletin.text-never-out');
		expect(standingOf([{ state: 'draft' }, { state: 'published' }])).toBe('published');
	});

	test('has paragraphs between empty lines, and headings behind #', () => {
		expect(blocksOf('Một\ndòng hai\n\n# Đầu đề\nBa\n\n\n#không phải đầu đề')).toEqual([
			{ kind: 'paragraph', text: 'Một\ndòng hai' },
			{ kind: 'heading', text: 'Đầu đề' },
			{ kind: 'paragraph', text: 'Ba' },
			{ kind: 'paragraph', text: '#không phải đầu đề' }
		]);
	});

	test.each([
		['vi', 'vi'],
		['HMN-latn', 'hmn-Latn'],
		[' blt-tavt ', 'blt-Tavt'],
		['ms-Arab', 'ms-Arab'],
		['tiếng Thái', undefined],
		['', undefined]
	])('has a language of BCP 47: %s', (typed, tag) => expect(languageTag(typed)).toBe(tag));

	test('is the one asked for, else the reader’s own, else Vietnamese, else any', () => {
		const texts = [{ lang: 'blt' }, { lang: 'vi' }, { lang: 'en' }];
		expect(textFor(texts, 'blt', readingOrder('en'))?.lang).toBe('blt');
		expect(textFor(texts, 'km', readingOrder('en'))?.lang).toBe('en');
		expect(textFor(texts.slice(0, 2), '', readingOrder('en'))?.lang).toBe('vi');
		expect(textFor(texts.slice(0, 1), '', readingOrder('vi'))?.lang).toBe('blt');
	});
});

test('the loudspeaker reads what was written for it, else the beginning of the article by whole paragraphs', () => {
	const long = 'chữ '.repeat(200).trim();
	const text = { spoken: '', lead: 'Tóm tắt', body: `# Đầu đề\n\n${long}\n\n${long}` };
	expect(spokenParts(text)).toEqual(['Tóm tắt', long]);
	expect(spokenParts({ ...text, spoken: 'Kính thưa bà con' })).toEqual(['Kính thưa bà con']);
	expect(minutesToRead(long)).toBe(2);
	expect(minutesToRead('ngắn')).toBe(1);
});

test('tags stand once, whatever their capitals and blanks', () => {
	expect(tagsFrom(' Nước sạch, nước  sạch; Đường,\n,')).toEqual(['Nước sạch', 'Đường']);
});
