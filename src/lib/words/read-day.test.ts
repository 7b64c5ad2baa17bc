import { expect, test } from 'vitest';
import { readDay } from './read-day.ts';

test.each([
	{ typed: '22/11/2026', day: '2026-11-22' },
	{ typed: ' 2.9.2026 ', day: '2026-09-02' },
	{ typed: '01-02-2026', day: '2026-02-01' },
	{ typed: '2026-11-22', day: '2026-11-22' },
	{ typed: '29/02/2026', day: undefined },
	{ typed: '11/22/2026', day: undefined },
	{ typed: 'mai', day: undefined },
	{ typed: '', day: undefined }
])('"$typed" is read as $day', ({ typed, day }) => {
	expect(readDay(typed)).toBe(day);
});
