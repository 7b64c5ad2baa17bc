import { done, type Refusal, type Result, refused } from '#lib/result.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';

/** Outline of one village in the drawing, as an SVG path, and where its number stands. */
export type Shape = { code: string; path: string; x: number; y: number };
export type Drawing = { width: number; height: number; shapes: Shape[] };
type Village = { code: string; name: string };
type Point = readonly [x: number, y: number];
type Ring = readonly Point[];

/** Width of every drawing, in its own units; nothing finer than one of them is drawn. */
const WIDTH = 1000;
const MOST_POINTS = 60_000;
/** Degrees that hold all of Viet Nam with its islands: what lies outside was not given in WGS 84. */
const EAST = [102, 118] as const;
const NORTH = [6, 24] as const;
/** Names that offices give the column with the village. */
const NAMES = ['code', 'ma', 'ma_thon', 'name', 'ten', 'ten_thon', 'ten_ban', 'thon', 'ban'];

type Area = { village: Village; polygons: Ring[][] };

/**
 * A drawing from the text of a GeoJSON file: a FeatureCollection of areas whose properties name a village by code or
 * name, in degrees of WGS 84. The refusal names the part of the file that is wrong: 'features[3].geometry'.
 *
 * @source RFC 7946
 */
export function drawVillages(text: string, villages: readonly Village[]): Result<Drawing> {
	const features = featuresOf(text);
	if (!Array.isArray(features)) return refused(features);
	const areas: Area[] = [];
	for (const [index, feature] of features.entries()) {
		const area = areaOf(feature, `features[${index}]`, villages);
		if ('code' in area) return refused(area);
		if (areas.some(({ village }) => village.code === area.village.code))
			return refused(at('village-twice', `features[${index}].properties`, { name: area.village.name }));
		areas.push(area);
	}
	const points = areas.flatMap(({ polygons }) => polygons.flat(2));
	return points.length > MOST_POINTS
		? refused({ code: 'outcomes.map-too-detailed', facts: { points: points.length, most: MOST_POINTS } })
		: done(drawn(areas, points));
}

const at = (code: string, field: string, facts: Record<string, string | number> = {}): Refusal => ({
	code: `outcomes.map-${code}`,
	facts: { field, ...facts }
});

function featuresOf(text: string): unknown[] | Refusal {
	try {
		const file = JSON.parse(text.replace(/^\uFEFF/, '')) as { type?: unknown; features?: unknown } | null;
		if (file?.type === 'FeatureCollection' && Array.isArray(file.features) && file.features.length > 0)
			return file.features;
		return { code: 'outcomes.map-not-collection' };
	} catch {
		return { code: 'outcomes.map-not-json' };
	}
}

type Feature = { properties?: Record<string, unknown> | null; geometry?: { type?: unknown; coordinates?: unknown } };

function areaOf(given: unknown, field: string, villages: readonly Village[]): Area | Refusal {
	const { properties, geometry } = (given ?? {}) as Feature;
	const names = Object.entries(properties ?? {}).filter(
		([key, value]) => NAMES.includes(searchKey(key)) && typeof value === 'string' && value.trim() !== ''
	) as [string, string][];
	if (names.length === 0) return at('village-unnamed', `${field}.properties`);
	const village = names.map(([, name]) => villageCalled(name, villages)).find(Boolean);
	if (!village)
		return at('village-unknown', `${field}.properties.${names[0]![0]}`, { name: names[0]![1].slice(0, 100) });
	const nested = { Polygon: [geometry?.coordinates], MultiPolygon: geometry?.coordinates }[String(geometry?.type)];
	if (!Array.isArray(nested)) return at('not-an-area', `${field}.geometry`, { name: village.name });
	for (const [nth, polygon] of nested.entries()) {
		const refusal = whyNotPolygon(polygon, `${field}.geometry.coordinates[${nth}]`);
		if (refusal) return refusal;
	}
	return { village, polygons: nested as Ring[][] };
}

/** 'Nà Lốc' finds 'Bản Nà Lốc': files leave the kind of village out, or write it in another case. */
function villageCalled(name: string, villages: readonly Village[]): Village | undefined {
	const bare = (text: string) => searchKey(text).replace(/^(ban|thon|to dan pho|tdp|xom|ap|khu) /, '');
	const key = searchKey(name);
	const found = villages.find((one) => searchKey(one.code) === key || searchKey(one.name) === key);
	const alike = villages.filter((one) => bare(one.name) === bare(name));
	return found ?? (alike.length === 1 ? alike[0] : undefined);
}

function whyNotPolygon(polygon: unknown, field: string): Refusal | undefined {
	if (!Array.isArray(polygon) || polygon.length === 0) return at('not-an-area', field, { name: '' });
	for (const [nth, ring] of polygon.entries()) {
		const place = `${field}[${nth}]`;
		if (!Array.isArray(ring) || ring.length < 4) return at('outline-too-short', place);
		for (const [index, point] of ring.entries()) {
			const [x, y] = Array.isArray(point) ? point : [];
			if (typeof x !== 'number' || typeof y !== 'number') return at('point-no-number', `${place}[${index}]`);
			if (x < EAST[0] || x > EAST[1] || y < NORTH[0] || y > NORTH[1])
				return at('point-outside', `${place}[${index}]`, { x, y });
		}
		const [first, last] = [ring[0], ring.at(-1)] as [Point, Point];
		if (first[0] !== last[0] || first[1] !== last[1]) return at('outline-open', place);
	}
	return undefined;
}

function drawn(areas: readonly Area[], points: readonly Point[]): Drawing {
	const span = (of: 0 | 1) =>
		points.reduce(([low, high], p) => [Math.min(low, p[of]), Math.max(high, p[of])], [180, -180]);
	const [west = 0, east = 0] = span(0);
	const [south = 0, north = 0] = span(1);
	// At these sizes a degree of longitude is as long everywhere in the commune as in its middle.
	const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
	const perDegree = WIDTH / Math.max((east - west) * shrink, (north - south) / 4, 1e-6);
	const height = Math.max(1, Math.ceil((north - south) * perDegree));
	const placed = ([x, y]: Point): Point => [
		Math.round((x - west) * shrink * perDegree),
		Math.round((north - y) * perDegree)
	];
	const shapes = areas.map(({ village, polygons }) => {
		const rings = polygons.flatMap((rings) => rings.map((ring) => withoutRepeats(ring.map(placed))));
		const largest = rings.toSorted((a, b) => b.length - a.length)[0]!;
		const [x, y] = middleOf(largest);
		return { code: village.code, path: rings.map(pathOf).join(''), x, y };
	});
	return { width: WIDTH, height, shapes };
}

const withoutRepeats = (ring: Ring): Ring =>
	ring.filter(([x, y], index) => index === 0 || x !== ring[index - 1]![0] || y !== ring[index - 1]![1]);

const pathOf = (ring: Ring): string => `M${ring.map(([x, y]) => `${x} ${y}`).join('L')}Z`;

/** Middle of the widest stretch that lies inside the outline half way down: a number there is never outside. */
function middleOf(ring: Ring): Point {
	const ys = ring.map(([, y]) => y);
	const y = Math.round((Math.min(...ys) + Math.max(...ys)) / 2) + 0.5;
	const crossings = ring
		.flatMap(([x1, y1], index) => {
			const [x2, y2] = ring[(index + 1) % ring.length]!;
			return y1 > y !== y2 > y ? [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)] : [];
		})
		.toSorted((a, b) => a - b);
	const stretches = crossings.flatMap((from, index) =>
		index % 2 === 0 ? [[from, crossings[index + 1]!] as const] : []
	);
	const [from, to] = stretches.toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]))[0] ?? ring[0]!;
	return [Math.round((from + to) / 2), Math.round(y)];
}
