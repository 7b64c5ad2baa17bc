import { describe, expect, test } from 'vitest';
import { readOfficialUnits } from './official-units.ts';

const row = (code: string, province = '01') => [code, province, 'ward', 'Ba Đình', 'Ba Dinh', 'ba_dinh'];

describe('a file of official units', () => {
	test('gives communes under their provinces, ready to be searched', () => {
		const read = readOfficialUnits({ meta: {}, units: [row('00004')] });
		const units = read.ok ? read.value : [];
		expect(units.filter(({ kind }) => kind === 'province')).toHaveLength(34);
		expect(units.at(-1)).toMatchObject({
			code: '00004',
			name: 'Ba Đình',
			type: 'ward',
			parentCode: '01',
			searchKey: 'ba dinh'
		});
	});

	test.each([
		{ what: 'no list', content: { units: 'x' }, code: 'organisation.units-not-understood' },
		{ what: 'a short code', content: { units: [row('4')] }, code: 'organisation.units-not-understood' },
		{ what: 'one code twice', content: { units: [row('00004'), row('00004')] }, code: 'organisation.unit-code-twice' },
		{ what: 'a province that is none', content: { units: [row('00004', '99')] }, code: 'organisation.province-unknown' }
	])('with $what is refused', ({ content, code }) => {
		expect(readOfficialUnits(content)).toMatchObject({ ok: false, refusal: { code } });
	});
});
