import { describe, expect, test } from 'vitest';
import { textOfRollCode, whoShows } from './roll-code.ts';

const codes = { year: 2026, byMember: { an: 'ABCDEFGH2345', binh: 'ZYXWVUTS9876' } };
const shows = (text: string) => whoShows(text, 'HB.07', codes);
const card = (wrong: object = {}) => textOfRollCode({ unitCode: 'HB.07', year: 2026, code: 'ZYXWVUTS9876', ...wrong });

describe('a card shown to the phone', () => {
	test('says whose it is', () => {
		expect(shows(card())).toEqual({ ok: true, value: { memberId: 'binh' } });
	});

	test.each([
		{ text: 'https://example.org', code: 'meetings.roll-code-foreign' },
		{ text: 'CS1:ABC', code: 'meetings.roll-code-foreign' },
		{ text: card({ unitCode: 'HB.08' }), code: 'meetings.roll-code-other-cell' },
		{ text: card({ year: 2025 }), code: 'meetings.roll-code-old' },
		{ text: card({ code: '222222222222' }), code: 'meetings.roll-code-unknown' }
	])('$text is refused: $code', ({ text, code }) => {
		expect(shows(text)).toMatchObject({ ok: false, refusal: { code } });
	});
});
