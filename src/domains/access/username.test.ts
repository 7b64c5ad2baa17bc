import { describe, expect, test } from 'vitest';
import { usernameOf, usernamesFor } from './username.ts';

describe('a sign-in name', () => {
	test.each([
		['Nông Thị Thơm', 'thomnt'],
		['Đèo Văn Đức', 'ducdv'],
		['Sùng A Dế', 'desa'],
		["H'Hen Niê", 'nieh'],
		['Ín', 'in'],
		['Ý', 'y0']
	])('of %s is %s', (name, expected) => {
		expect(usernameOf(name)).toBe(expected);
	});

	test('that is taken gets a number', () => {
		const names = usernamesFor('Nông Thị Thơm');
		expect([names.next().value, names.next().value, names.next().value]).toEqual(['thomnt', 'thomnt2', 'thomnt3']);
	});
});
