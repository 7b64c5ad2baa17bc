import { describe, expect, test } from 'vitest';
import { drawVillages } from './village-map.ts';

const VILLAGES = [
	{ code: 'X.B01', name: 'Bản Nà Lốc' },
	{ code: 'X.B02', name: 'Thôn Đồng Tiến' }
];
const square = (west: number) => [
	[west, 21],
	[west + 0.1, 21],
	[west + 0.1, 21.1],
	[west, 21.1],
	[west, 21]
];
const area = (name: string, ring: unknown, type = 'Polygon') => ({
	type: 'Feature',
	properties: { Ten: name },
	geometry: { type, coordinates: type === 'Polygon' ? [ring] : ring }
});
const file = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });

describe('the map of villages', () => {
	test('is drawn from the names in the file, however they are written', () => {
		const drawing = drawVillages(file(area('NÀ LỐC', square(103)), area('X.B02', square(103.1))), VILLAGES);
		expect(drawing).toMatchObject({ ok: true, value: { width: 1000, shapes: [{ code: 'X.B01' }, { code: 'X.B02' }] } });
		const [left, right] = drawing.ok ? drawing.value.shapes : [];
		expect(left).toMatchObject({ x: 250 });
		expect(right).toMatchObject({ x: 750 });
		expect(left?.path).toMatch(/^M0 \d+L500 \d+L500 0L0 0L0 \d+Z$/);
	});

	test('puts the number of a bent village inside it', () => {
		const bent = [
			[103, 21],
			[103.3, 21],
			[103.3, 21.3],
			[103.28, 21.3],
			[103.28, 21.02],
			[103, 21.02],
			[103, 21]
		];
		const drawing = drawVillages(file(area('Nà Lốc', bent)), VILLAGES);
		expect(drawing.ok && drawing.value.shapes[0]!.x).toBeGreaterThan(930);
	});

	test.each([
		['{"type":', 'outcomes.map-not-json', undefined],
		['{"type":"Feature"}', 'outcomes.map-not-collection', undefined],
		[file({ properties: { rank: 3 } }), 'outcomes.map-village-unnamed', 'features[0].properties'],
		[file(area('Bản Lạ', square(103))), 'outcomes.map-village-unknown', 'features[0].properties.Ten'],
		[
			file(area('Nà Lốc', square(103)), area('Bản Nà Lốc', square(104))),
			'outcomes.map-village-twice',
			'features[1].properties'
		],
		[file(area('Nà Lốc', [103, 21], 'Point')), 'outcomes.map-not-an-area', 'features[0].geometry'],
		[
			file(area('Nà Lốc', square(103).slice(0, 4))),
			'outcomes.map-outline-open',
			'features[0].geometry.coordinates[0][0]'
		],
		[
			file(area('Nà Lốc', square(103).slice(0, 2))),
			'outcomes.map-outline-too-short',
			'features[0].geometry.coordinates[0][0]'
		],
		[file(area('Nà Lốc', square(512_430))), 'outcomes.map-point-outside', 'features[0].geometry.coordinates[0][0][0]'],
		[
			file(area('Nà Lốc', [...square(103).slice(0, 3), ['103', null], square(103)[0]])),
			'outcomes.map-point-no-number',
			'features[0].geometry.coordinates[0][0][3]'
		]
	])('%s is refused as %s, at %s', (text, code, field) => {
		const drawing = drawVillages(text, VILLAGES);
		expect(drawing).toMatchObject({ ok: false, refusal: { code, ...(field ? { facts: { field } } : {}) } });
	});
});
