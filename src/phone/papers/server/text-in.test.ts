import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { textIn } from './text-in.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const word = (...texts: string[]) =>
	zipSync({ 'word/document.xml': strToU8(`<w:document>${texts.map(paragraph).join('')}</w:document>`) });

describe('the words of a paper', () => {
	test('of a Word file stand line by line', () => {
		expect(textIn(WORD, word('Nghị quyết số 18', 'Vốn &lt; 2 tỷ &amp; công lao động'))).toBe(
			'Nghị quyết số 18\nVốn < 2 tỷ & công lao động'
		);
	});

	test('of a text are the text; of a PDF, or of a Word file that does not open, there are none', () => {
		expect(textIn('text/plain', strToU8('Chào đồng chí\n'))).toBe('Chào đồng chí');
		expect(textIn('application/pdf', strToU8('%PDF-1.7'))).toBeUndefined();
		expect(textIn(WORD, word('Nghị quyết').subarray(0, 40))).toBeUndefined();
	});
});
