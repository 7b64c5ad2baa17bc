import { describe, expect, test } from 'vitest';
import { compareRoll } from './compare-roll.ts';
import type { ExistingMember } from './member-index.ts';
import type { RollPerson, RollValues } from './roll.ts';

const row = (values: RollValues, number = 2): RollPerson => ({ row: number, ready: true, raw: {}, ...values });
const an: ExistingMember = {
	id: 'an',
	fullName: 'Lò Văn An',
	birthDate: '1970-06-05',
	personalId: '014070001234',
	partyCardNo: '31.012345',
	cell: 'Chi bộ thôn Đông',
	phone: '0912 345 678',
	homeTown: '',
	religion: null
};

const lineFor = (values: RollValues, existing: ExistingMember[] = [an]) =>
	compareRoll([row(values)], existing).lines[0]!;

describe('a roll against the members there are', () => {
	test('somebody new is created', () => {
		expect(lineFor({ fullName: 'Vì Thị Bình', birthDate: '1981-08-07' })).toEqual({ row: 2, kind: 'create' });
	});

	test('a blank cell and a missing column change nothing', () => {
		expect(lineFor({ fullName: 'Lò Văn An', personalId: '014070001234' })).toEqual({
			row: 2,
			kind: 'unchanged',
			memberId: 'an'
		});
	});

	test('habits of writing change nothing', () => {
		const values = {
			fullName: 'LÒ VĂN  AN',
			personalId: '014070001234',
			partyCardNo: '31012345',
			phone: '+84912345678',
			cell: 'CHI BỘ THÔN ĐÔNG'
		};
		expect(lineFor(values).kind).toBe('unchanged');
	});

	test('changes are listed field by field, old and new', () => {
		const line = lineFor({
			fullName: 'Lò Văn Ân',
			personalId: '014070001234',
			homeTown: 'Sơn La',
			phone: '0987654321'
		});
		expect(line).toEqual({
			row: 2,
			kind: 'update',
			memberId: 'an',
			changes: [
				{ field: 'fullName', from: 'Lò Văn An', to: 'Lò Văn Ân' },
				{ field: 'homeTown', from: null, to: 'Sơn La' },
				{ field: 'phone', from: '0912 345 678', to: '0987654321' }
			]
		});
	});

	test('the year of a known birthday changes nothing, another year does', () => {
		expect(lineFor({ fullName: 'Lò Văn An', personalId: '014070001234', birthYear: 1970 }).kind).toBe('unchanged');
		expect(lineFor({ fullName: 'Lò Văn An', personalId: '014070001234', birthYear: 1971 })).toMatchObject({
			changes: [{ field: 'birthYear', from: '1970-06-05', to: 1971 }]
		});
	});

	test.each([
		['card number', { fullName: 'Lò Văn An', partyCardNo: '31012345' }],
		['name without diacritics and date of birth', { fullName: 'Lo Van An', birthDate: '1970-06-05' }],
		['name and year of birth', { fullName: 'Lò Văn An', birthYear: 1970 }],
		['name within the cell', { fullName: 'Lò Văn An', cell: 'chi bộ thôn đông' }]
	] as [string, RollValues][])('a member is found by %s', (_, values) => {
		expect(lineFor(values)).toMatchObject({ memberId: 'an' });
	});

	test('a namesake with another number, birthday or cell is somebody else', () => {
		expect(lineFor({ fullName: 'Lò Văn An', birthDate: '1970-06-05', personalId: '014070009999' }).kind).toBe('create');
		expect(lineFor({ fullName: 'Lò Văn An', birthDate: '1970-06-06' }).kind).toBe('create');
		expect(lineFor({ fullName: 'Lò Văn An', birthYear: 1970, cell: 'Chi bộ thôn Tây' }).kind).toBe('create');
	});

	test('of two namesakes born on one day the one in the cell is meant', () => {
		const other = { ...an, id: 'other', personalId: '', partyCardNo: '', cell: 'Chi bộ thôn Tây' };
		const values = { fullName: 'Lò Văn An', birthDate: '1970-06-05' };
		expect(lineFor({ ...values, cell: 'Chi bộ thôn Tây' }, [an, other])).toMatchObject({ memberId: 'other' });
		expect(lineFor(values, [an, other])).toEqual({ row: 2, kind: 'ambiguous', memberIds: ['an', 'other'] });
	});

	test('numbers that contradict each other or the person are for a person to decide', () => {
		expect(lineFor({ fullName: 'Lò Văn An', personalId: '014070009999', partyCardNo: '31012345' }).kind).toBe(
			'ambiguous'
		);
		expect(lineFor({ fullName: 'Vì Thị Bình', birthDate: '1981-08-07', personalId: '014070001234' }).kind).toBe(
			'ambiguous'
		);
	});

	test('a second row for one member is for a person to decide', () => {
		const values = { fullName: 'Lò Văn An', personalId: '014070001234' };
		const { lines } = compareRoll([row(values, 2), row(values, 3)], [an]);
		expect(lines.map(({ kind }) => kind)).toEqual(['unchanged', 'ambiguous']);
	});

	test('rows about members are listed with them, members without a row are missing', () => {
		const difference = compareRoll(
			[row({ fullName: 'Lò Văn An', personalId: '014070001234' })],
			[an, { id: 'ba', fullName: 'Lò Văn Ba' }]
		);
		expect(difference).toMatchObject({
			created: 0,
			updated: 0,
			unchanged: 1,
			duplicates: [{ row: 2, memberId: 'an' }],
			missing: ['ba']
		});
	});
});
