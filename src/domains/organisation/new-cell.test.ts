import { describe, expect, test } from 'vitest';
import { nextCellCode, whyNotCreateCell } from './new-cell.ts';

const commune = { kind: 'commune', name: 'Xã Thử', validFrom: '2025-07-01', validTo: 'infinity' };
const cell = { code: '03901.01', from: '2025-07-01' };

describe('a cell', () => {
	test('is added under a commune that is in force', () => {
		expect(whyNotCreateCell(cell, commune, undefined)).toBeUndefined();
		expect(whyNotCreateCell(cell, { ...commune, kind: 'cell' }, undefined)?.code).toBe('organisation.not-a-commune');
		expect(whyNotCreateCell(cell, { ...commune, validTo: '2026-01-01' }, undefined)?.code).toBe(
			'organisation.commune-ended'
		);
		expect(whyNotCreateCell({ ...cell, from: '2025-06-30' }, commune, undefined)?.code).toBe(
			'organisation.before-commune'
		);
	});

	test('has a code and a name that no other unit has', () => {
		expect(whyNotCreateCell(cell, commune, { code: '03901.01', name: 'Chi bộ bản Nà' })?.code).toBe(
			'organisation.code-taken'
		);
		expect(whyNotCreateCell(cell, commune, { code: '03901.02', name: 'Chi bộ bản Nà' })?.code).toBe(
			'organisation.cell-name-taken'
		);
	});

	test('is proposed the code after the last', () => {
		expect(nextCellCode('03901', [])).toBe('03901.01');
		expect(nextCellCode('03901', ['03901.09', '03901.03', 'LE'])).toBe('03901.10');
	});
});
