import { describe, expect, test } from 'vitest';
import { type IssuedNumber, nextNumber, numberText } from './numbering.ts';

const issued: IssuedNumber[] = [
	{ type: 'NQ', term: '2025-2030', number: 1 },
	{ type: 'NQ', term: '2025-2030', number: 4 },
	{ type: 'BB', term: '2025-2030', number: 9 },
	{ type: 'NQ', term: '2020-2025', number: 60 }
];

describe('numbers of papers', () => {
	test('run per type and term, and leave gaps open', () => {
		expect(nextNumber(issued, 'NQ', '2025-2030')).toBe(5);
		expect(nextNumber(issued, 'BB', '2025-2030')).toBe(10);
		expect(nextNumber(issued, 'NQ', '2030-2035')).toBe(1);
	});

	test('have two digits at least and no colon', () => {
		expect(numberText(5, { type: 'NQ', body: 'CB' })).toBe('Số 05-NQ/CB');
		expect(numberText(112, { type: 'BB', body: 'CB' })).toBe('Số 112-BB/CB');
	});
});
