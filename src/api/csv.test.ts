import { describe, expect, test } from 'vitest';
import { toCsv } from './csv.ts';

const table = (value: unknown) => toCsv({ value: true }, [{ value }]).split('\r\n')[1];

describe('a table for other programs', () => {
	test('begins with a mark that tells Excel it is UTF-8, and names its columns', () => {
		expect(toCsv({ id: true, name: true }, [{ id: 1, name: 'Ấ' }])).toBe('\uFEFFid,name\r\n1,Ấ\r\n');
	});

	test.each(['=1+1', '+84', '-1', '@SUM(A1)', '\tx'])('runs no formula: %s', (text) => {
		expect(table(text)).toBe(`'${text}`);
	});

	test('keeps figures as figures, and what is not known empty', () => {
		expect(table(-5)).toBe('-5');
		expect(table(null)).toBe('');
		expect(table(undefined)).toBe('');
	});

	test('quotes what would break its lines', () => {
		expect(table('a,"b"')).toBe('"a,""b"""');
		expect(toCsv({ value: true }, [{ value: 'a\nb' }])).toContain('"a\nb"');
		expect(toCsv({ value: true }, [{ value: '=a\rb' }])).toContain('"\'=a\rb"');
	});
});
