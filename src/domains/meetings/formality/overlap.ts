import { basisPoints } from '#lib/share.ts';
import type { CutPart } from './fingerprint.ts';
import { type ShingleSet, sharedCount } from './shingles.ts';

/** How much of one text stands in another: of its runs of words, so many. */
export type Overlap = { shared: number; of: number; shareBasisPoints: number };

/** A stretch of a part, in characters from its beginning. */
export type Stretch = [from: number, to: number];
export type MarkedPart = { kind: CutPart['kind']; id: string; stretches: Stretch[] };

export function overlapOf(own: ShingleSet, other: ShingleSet): Overlap {
	const shared = sharedCount(own, other);
	return { shared, of: own.length, shareBasisPoints: basisPoints(shared, own.length) };
}

/** Where in these parts the runs stand that the other text has too; parts without any are left out. */
export function sharedStretches(parts: readonly CutPart[], other: ShingleSet): MarkedPart[] {
	const has = new Set(other);
	return parts
		.map(({ kind, id, shingles }) => {
			const stretches: Stretch[] = [];
			for (const { from, to, hash } of shingles) {
				if (!has.has(hash)) continue;
				const last = stretches.at(-1);
				if (last && from <= last[1]) last[1] = to;
				else stretches.push([from, to]);
			}
			return { kind, id, stretches };
		})
		.filter(({ stretches }) => stretches.length > 0);
}
