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

const liesOn = (given: Segment, one: Segment): boolean =>
	lineOf(one) === lineOf(given) && one.from < given.to && given.from < one.to;

/** How a stretch that lies on others may still be recorded: only what is missing, or all of them as one. */
export const OVERLAP_CHOICES = ['cut', 'join'] as const;
export type OverlapChoice = (typeof OVERLAP_CHOICES)[number];

type Stretch = Pick<Segment, 'from' | 'to'>;

/**
 * What a segment that lies on others comes to: the stretches of it that none covers (none, where it is there already),
 * and the one stretch that it makes together with them. Undefined where it lies on none.
 */
export function overlapOf<S extends Segment>(
	given: Segment,
	segments: readonly S[]
): { on: S[]; missing: Stretch[]; joined: Stretch } | undefined {
	const on = segments.filter((one) => liesOn(given, one)).toSorted((a, b) => a.from - b.from);
	if (on.length === 0) return undefined;
	const missing: Stretch[] = [];
	let reached = given.from;
	for (const { from, to } of on) {
		if (from > reached) missing.push({ from: reached, to: from });
		reached = Math.max(reached, to);
	}
	if (reached < given.to) missing.push({ from: reached, to: given.to });
	const joined = {
		from: Math.min(given.from, ...on.map(({ from }) => from)),
		to: Math.max(given.to, ...on.map(({ to }) => to))
	};
	return { on, missing, joined };
}

/** Why a segment cannot be added, or undefined if it can: none runs backwards, none lies on another. */
export function whyNotSegment(given: Segment, segments: readonly Segment[]): Refusal | undefined {
	if (given.to <= given.from) return { code: 'outcomes.segment-backwards' };
	const other = segments.find((one) => liesOn(given, one));
	if (other) return { code: 'outcomes.segment-overlaps', facts: { road: other.road, from: other.from, to: other.to } };
	return undefined;
}
