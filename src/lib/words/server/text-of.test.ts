import { describe, expect, test } from 'vitest';
import { m } from '../messages.ts';
import { inLanguage } from './answer-in-language.ts';
import { textOf } from './text-of.ts';

describe('texts of a request', () => {
	test('two requests at once each keep their own language', async () => {
		const slowly = (locale: 'vi' | 'en') =>
			inLanguage(locale, async () => {
				await new Promise((resume) => setTimeout(resume, 5));
				return m.common_save();
			});
		expect(await Promise.all([slowly('vi'), slowly('en')])).toEqual(['Lưu', 'Save']);
	});

	test('a code without a text is shown as it is, so that it can be reported', () => {
		expect(textOf('meetings.no-such-reason', { needed: 3 }, 'vi')).toBe('meetings.no-such-reason');
	});

	test('facts stand in the text, and days are written the local way', () => {
		expect(textOf('common_step_of', { step: 1, steps: 5 }, 'vi')).toBe('Bước 1 trong 5');
		expect(textOf('portal_formed', { day: '2026-11-22' }, 'vi')).toBe('Thành lập ngày 22/11/2026');
	});
});
