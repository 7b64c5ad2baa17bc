import { expect, test } from 'vitest';
import { readNationFile } from './nation-file.ts';

const file = {
	meta: { effective: '2025-07-01' },
	provinces: [
		[
			'01',
			'Tỉnh Mây',
			[
				['01', 'Tỉnh Mây', 'full'],
				['02', 'Tỉnh Sương', 'full']
			]
		],
		['03', 'Tỉnh Gió', [['03', 'Tỉnh Gió', 'full']]],
		['04', 'Tỉnh Nắng', [['04', 'Tỉnh Nắng', 'full']]]
	],
	units: [
		[
			'00001',
			'01',
			'Xã A',
			[
				['00001', 'Xã A cũ', 'full'],
				['00002', 'Xã B cũ', 'partial']
			]
		],
		[
			'00002',
			'01',
			'Xã B',
			[
				['00002', 'Xã B cũ', 'partial'],
				['00003', 'Xã C cũ', 'partial']
			]
		],
		['00009', '03', 'Xã C', [['00003', 'Xã C cũ', 'partial']]],
		['00020', '04', 'Xã D', [['00020', 'Xã D cũ', 'full']]]
	]
};

test('a file of the whole country becomes one case a province, and one for two that share a divided unit', () => {
	const read = readNationFile(file);
	const change = read.ok ? read.value : undefined;
	expect(change?.cases.map((one) => [one.province.code, one.from.length, one.to.length, one.links.length])).toEqual([
		['01', 3, 3, 5],
		['04', 1, 1, 1]
	]);
	expect(change?.cases[0]?.links.filter(({ from }) => from === '00002')).toEqual([
		{ from: '00002', to: '00001', share: 'part' },
		{ from: '00002', to: '00002', share: 'part' }
	]);
	expect(change?.provinces.links).toHaveLength(4);
});

test('another file is refused', () => {
	expect(readNationFile({ units: [] })).toEqual({
		ok: false,
		refusal: { code: 'organisation.nation-file-unfit', facts: { where: 'meta' } }
	});
});

const whole = [['01', 'Tỉnh Mây', [['01', 'Tỉnh Mây', 'full']]]];
const part = ['00001', 'Xã A cũ', 'full'];
test.each([
	['a province that is not named', [['00001', '09', 'Xã A', [part]]], 'no-province', 'units.0'],
	[
		'a new code that stands twice',
		[
			['00001', '01', 'Xã A', [part]],
			['00001', '01', 'Xã B', []]
		],
		'code-twice',
		'units.1'
	],
	['an old unit twice in one', [['00001', '01', 'Xã A', [part, part]]], 'code-twice', 'units.0.3'],
	['neither full nor partial', [['00001', '01', 'Xã A', [['00001', 'Xã A cũ', 'half']]]], 'unfit', 'units.0.3.0.2'],
	['a code that is no number', [['A1', '01', 'Xã A', [part]]], 'unfit', 'units.0.0']
])('%s is refused with its place', (_, units, why, where) => {
	const read = readNationFile({ ...file, provinces: whole, units });
	expect(read).toMatchObject({ refusal: { code: `organisation.nation-file-${why}`, facts: { where } } });
});
