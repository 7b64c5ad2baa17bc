import { expect, test } from 'vitest';
import { cursorText, noticeCursor } from './notice-cursor.ts';

const cursor = { at: '2026-11-22T08:00:00.000Z', id: '019a0000-0000-7000-8000-000000000001' };

test('the next page begins where this one ended', () => {
	expect(noticeCursor(cursorText(cursor))).toEqual(cursor);
});

test.each([null, '', 'x', `2026-99-99T99:99:99.000Z_${cursor.id}`, `${cursor.at}_1`])(
	'%j begins at the newest',
	(text) => {
		expect(noticeCursor(text)).toBeUndefined();
	}
);
