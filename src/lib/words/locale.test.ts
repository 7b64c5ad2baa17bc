import { describe, expect, test } from 'vitest';
import { resolve } from 'node:path';
import { chooseLocale, LOCALES } from './locale.ts';
import { readLocales } from './merge.ts';

describe('language of a reader', () => {
	test.each([
		{ wishes: {}, locale: 'vi' },
		{ wishes: { accepted: 'fr-FR, en-GB;q=0.8, vi;q=0.5' }, locale: 'en' },
		{ wishes: { accepted: 'en;q=0.1, vi-VN;q=0.9' }, locale: 'vi' },
		{ wishes: { accepted: 'en;q=0' }, locale: 'vi' },
		{ wishes: { own: 'vi', accepted: 'en' }, locale: 'vi' },
		{ wishes: { kept: 'en', own: 'vi' }, locale: 'en' },
		{ wishes: { asked: 'vi', kept: 'en' }, locale: 'vi' },
		{ wishes: { asked: '<script>', kept: 'nonsense', accepted: ';;q=,' }, locale: 'vi' }
	])('$wishes is answered in $locale', ({ wishes, locale }) => {
		expect(chooseLocale(wishes)).toBe(locale);
	});

	test('the compiler and the pages know the same languages', () => {
		expect(readLocales(resolve(import.meta.dirname, '../../..'))).toEqual(LOCALES);
	});
});
