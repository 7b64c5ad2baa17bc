import { expect, test } from 'vitest';
import { highlighted } from './highlight.ts';
import { searchWords } from './search-words.ts';

const marked = (text: string, typed: string): string =>
	highlighted(text, searchWords(typed))
		.map(({ text: piece, isHit }) => (isHit ? `[${piece}]` : piece))
		.join('');

test.each([
	['Vận động các hộ làm đường nước', 'duong nuoc', 'Vận động các hộ làm [đường] [nước]'],
	['Nông Thị Thơm', 'nong tho', '[Nông] Thị [Thơm]'],
	['Loan, An', 'an', 'Loan, [An]'],
	['Nghị quyết số 07, tháng 11/2026', 'số 7', 'Nghị quyết [số] [07], tháng 11/2026'],
	['Nghị quyết số 07', '1', 'Nghị quyết số 07']
])('in “%s” the search for “%s” marks %s', (text, typed, expected) => {
	expect(marked(text, typed)).toBe(expected);
});

test('nothing of the text is lost', () => {
	const text = '  Sửa mương — thủy lợi (bản Pá Hoa), 50%  ';
	expect(
		highlighted(text, ['muong'])
			.map((piece) => piece.text)
			.join('')
	).toBe(text);
});
