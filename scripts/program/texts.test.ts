import { expect, test } from 'vitest';
import { inBoth, terminalLanguage, text } from './texts.ts';

test('a text has its values put in', () => {
	expect(text('en', 'config.port-busy', { port: 3000, host: '127.0.0.1' })).toBe(
		'Another program uses port 3000 on 127.0.0.1. Stop it, or set another PORT.'
	);
});

test('what is said before a language is known is said in both', () => {
	expect(inBoth('start_stop')).toBe('Nhấn Ctrl+C để dừng. / Press Ctrl+C to stop.');
});

test('a terminal speaks Vietnamese unless it is set to English', () => {
	expect(terminalLanguage({ LANG: 'C.UTF-8' })).toBe('vi');
	expect(terminalLanguage({ LANG: 'en_GB.UTF-8' })).toBe('en');
	expect(terminalLanguage({ LANG: 'en_GB.UTF-8', LC_ALL: 'vi_VN.UTF-8' })).toBe('vi');
});
