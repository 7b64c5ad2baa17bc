import { describe, expect, test } from 'vitest';
import { isId, newId, rowId } from './ids.ts';

describe('rows that a command makes', () => {
	test('have the same ids wherever the command is carried out, each its own', () => {
		const command = newId();
		const ids = Array.from({ length: 50 }, (_, nth) => rowId(command, nth));
		expect(ids).toEqual(Array.from({ length: 50 }, (_, nth) => rowId(command, nth)));
		expect(new Set(ids).size).toBe(50);
		expect(ids.every(isId)).toBe(true);
	});

	test('the first has the id of the command, and the last digits run over', () => {
		const command = '019a0000-0000-7000-8000-ffffffffffff';
		expect(rowId(command)).toBe(command);
		expect(rowId(command, 1)).toBe('019a0000-0000-7000-8000-000000000000');
	});
});
