import type pg from 'pg';
import { drawVillages } from '#domains/outcomes/indicators/village-map.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { diceOf } from './dice.ts';
import { people } from './people.ts';
import { insertRows } from './rows.ts';
import { COMMUNE_ID, unitId } from './units.ts';
import { VILLAGES } from './villages.ts';

type Point = [number, number];
const COLUMNS = 5;
const [WEST, SOUTH, STEP] = [103.02, 21.38, 0.028];
/** One village was split off after the survey: its outline is missing. */
const NOT_SURVEYED = 'Bản Nà Cò';

/** Corners of a crooked net: neighbours share them, so no gap opens between villages. */
function corner(column: number, row: number): Point {
	const dice = diceOf(`corner ${column} ${row}`);
	const shift = () => dice.between(-90, 90) / 10_000;
	return [WEST + column * STEP + shift(), SOUTH + row * STEP + shift()];
}

/** The way from one corner to the next, which wanders as streams and ridges do; the same from both sides. */
function border(from: [number, number], to: [number, number]): Point[] {
	const [first, second] = [from, to].toSorted((a, b) => a[0] - b[0] || a[1] - b[1]) as [Point, Point];
	const dice = diceOf(`border ${first} ${second}`);
	const [start, end] = [corner(...first), corner(...second)];
	const way = [0, 1, 2, 3, 4, 5].map((nth): Point => {
		const bend = nth === 0 ? 0 : dice.between(-24, 24) / 10_000;
		return [start[0] + ((end[0] - start[0]) * nth) / 6 + bend, start[1] + ((end[1] - start[1]) * nth) / 6 + bend];
	});
	return first === from ? way : [end, ...way.toReversed().slice(0, -1)];
}

function outlineOf(nth: number): Point[] {
	const [column, row] = [nth % COLUMNS, Math.floor(nth / COLUMNS)];
	const corners: Point[] = [
		[column, row],
		[column + 1, row],
		[column + 1, row + 1],
		[column, row + 1]
	];
	const ring = corners.flatMap((from, index) => border(from, corners[(index + 1) % 4]!));
	return [...ring, ring[0]!];
}

/** The map of a commune that is nowhere, as a file of its office would give it. */
export async function addVillageMap(client: pg.Client, today: LocalDate): Promise<void> {
	const clerk = people().find(({ official }) => official?.posts.includes('office-clerk'))!;
	const features = VILLAGES.filter(({ name }) => name !== NOT_SURVEYED).map(({ name }, nth) => ({
		type: 'Feature',
		properties: { ten_thon: name },
		geometry: { type: 'Polygon', coordinates: [outlineOf(nth)] }
	}));
	const drawing = drawVillages(JSON.stringify({ type: 'FeatureCollection', features }), VILLAGES);
	if (!drawing.ok) throw new Error(drawing.refusal.code);
	const { width, height, shapes } = drawing.value;
	const at = `${addDays(today, -61)}T14:10:00+07:00`;
	const by = { byPerson: clerk.personId, byName: clerk.name, at };
	const source = 'Bản đồ hiện trạng xã Hoa Ban, đo vẽ lại sau sắp xếp (hư cấu)';
	await insertRows(client, 'villageMap', [
		{ communeId: COMMUNE_ID, unitId: unitId('HB'), width, height, source, fileId: null, ...by }
	]);
	await insertRows(
		client,
		'villageShape',
		shapes.map(({ code, path, x, y }) => ({ communeId: COMMUNE_ID, unitId: unitId(code), path, labelX: x, labelY: y }))
	);
}
