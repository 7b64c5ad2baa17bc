import { expect, test } from 'vitest';
import { namesOfCommune, USUAL_SINCE, USUAL_TERM } from './new-commune.ts';

const given = { code: '03901', name: 'Xã  Hoa Ban ', province: '14', since: USUAL_SINCE, term: USUAL_TERM };

test('a commune is named as its papers name it, under its official number', () => {
	expect(namesOfCommune(given)).toEqual({
		ok: true,
		value: {
			commune: {
				communeId: 3901,
				code: '03901',
				name: 'Xã Hoa Ban',
				paperName: 'Đảng bộ xã Hoa Ban',
				placeName: 'Hoa Ban'
			},
			province: {
				communeId: 900_014,
				code: '14',
				name: 'Tỉnh Sơn La',
				paperName: 'Đảng bộ tỉnh Sơn La',
				placeName: 'Sơn La'
			}
		}
	});
	const special = namesOfCommune({ ...given, name: 'Đặc khu Hòn Thử' });
	expect(special.ok && special.value.commune).toMatchObject({
		paperName: 'Đảng bộ đặc khu Hòn Thử',
		placeName: 'Hòn Thử'
	});
});

test.each([
	{ wrong: { code: '3901' }, code: 'organisation.commune-code-unfit' },
	{ wrong: { name: 'Hoa Ban' }, code: 'organisation.commune-name-unfit' },
	{ wrong: { province: '03' }, code: 'organisation.no-such-province' },
	{ wrong: { since: '2025-02-30' }, code: 'input.date-impossible' },
	{ wrong: { term: '2030-2025' }, code: 'organisation.term-unfit' }
])('what cannot be is named: $code', ({ wrong, code }) => {
	expect(namesOfCommune({ ...given, ...wrong })).toMatchObject({ ok: false, refusal: { code } });
});
