import type { Point } from './layout.ts';

/** How a flat page lies in a photo: nine numbers, the last of them 1. */
export type Homography = readonly number[];

type Four = readonly [Point, Point, Point, Point];

/** The homography that takes each point of `from` to that of `to`; undefined where three of them stand in a line. */
export function homography(from: Four, to: Four): Homography | undefined {
	const rows = from.flatMap(({ x, y }, index) => {
		const { x: u, y: v } = to[index]!;
		return [
			[x, y, 1, 0, 0, 0, -u * x, -u * y, u],
			[0, 0, 0, x, y, 1, -v * x, -v * y, v]
		];
	});
	const solved = solve(rows);
	return solved && [...solved, 1];
}

export function project(h: Homography, { x, y }: Point): Point {
	const w = h[6]! * x + h[7]! * y + h[8]!;
	return { x: (h[0]! * x + h[1]! * y + h[2]!) / w, y: (h[3]! * x + h[4]! * y + h[5]!) / w };
}

/** Gauss with the largest pivot; each row holds its right side at the end. */
function solve(rows: number[][]): number[] | undefined {
	const size = rows.length;
	for (let column = 0; column < size; column++) {
		let pivot = column;
		for (let row = column + 1; row < size; row++)
			if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
		[rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
		const own = rows[column]!;
		if (Math.abs(own[column]!) < 1e-9) return undefined;
		for (const other of rows) {
			if (other === own) continue;
			const share = other[column]! / own[column]!;
			if (share !== 0) for (let at = column; at <= size; at++) other[at]! -= share * own[at]!;
		}
	}
	return rows.map((row, index) => row[size]! / row[index]!);
}
