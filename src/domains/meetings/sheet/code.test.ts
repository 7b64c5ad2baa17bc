import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { codeText, readCode } from './code.ts';

const code = {
	communeId: 12_345,
	meetingId: '0198f0a0-0001-7000-8000-00000000abcd',
	page: 2,
	pages: 3,
	roll: '0A1B2C3D'
};

test('what a sheet says of itself is read again', () => {
	expect(readCode(codeText(code))).toEqual(code);
});

test('the code stays so coarse that a poor camera sees its modules', () => {
	expect(encode(codeText(code), { ecc: 'M', border: 0 }).size).toBe(29);
});

test('a sheet of another version is told from something else', () => {
	expect(readCode(codeText(code).replace('COSO1', 'COSO2'))).toBe('other-version');
	for (const other of ['', 'https://example.vn', 'COSO1-', 'COSO1-1-2-3', codeText(code).slice(0, -1)])
		expect(readCode(other), other).toBeUndefined();
});
