import type { Refusal } from '#lib/result.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';

export const ORGANISATIONS = [
	'womens-union',
	'youth-union',
	'farmers-union',
	'veterans',
	'fatherland-front',
	'other'
] as const;
export type Organisation = (typeof ORGANISATIONS)[number];

/** A stretch of one road of one village, in metres from its beginning. */
export type Segment = { unitId: string; road: string; from: number; to: number };

/** The same road however it was typed. */
export const roadKey = (road: string): string =>
	searchKey(road)
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();

const lineOf = ({ unitId, road }: Pick<Segment, 'unitId' | 'road'>): string => `${unitId} ${roadKey(road)}`;

/** Metres that the segments cover, each metre of a road counted once however many segments lie on it. */
export function metresOf(segments: readonly Segment[]): number {
	const byLine = Object.values(Object.groupBy(segments, lineOf)) as Segment[][];
	return byLine.reduce((sum, line) => {
		let reached = 0;
		let metres = 0;
		for (const { from, to } of line.toSorted((a, b) => a.from - b.from)) {
			metres += Math.max(0, to - Math.max(from, reached));
			reached = Math.max(reached, to);
		}
		return sum + metres;
	}, 0);
}

/** Why a segment cannot be added, or undefined if it can: none runs backwards, none lies on another. */
export function whyNotSegment(given: Segment, segments: readonly Segment[]): Refusal | undefined {
	if (given.to <= given.from) return { code: 'outcomes.segment-backwards' };
	const other = segments.find((one) => lineOf(one) === lineOf(given) && one.from < given.to && given.from < one.to);
	if (other) return { code: 'outcomes.segment-overlaps', facts: { road: other.road, from: other.from, to: other.to } };
	return undefined;
}
