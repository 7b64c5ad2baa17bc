import type { Fingerprint } from './fingerprint.ts';
import { type Overlap, overlapOf, sharedStretches } from './overlap.ts';
import type { FormalityRules } from './rules.ts';
import type { ShingleSet } from './shingles.ts';
import type { Signal } from './signal.ts';
import { templatesOf } from './templates.ts';

/** Minutes that these may have been copied from. */
export type Candidate = { meetingId: string; unitId: string; month: string; shingles: ShingleSet };

/** What of the minutes stood before in the cell's own, in another cell's, or in a sample: the nearest of each. */
export function reuseSignals(
	own: Fingerprint,
	{ past, others }: { past: readonly Candidate[]; others: readonly Candidate[] },
	rules: FormalityRules
): Signal[] {
	const { fewestShingles, ownPastFromBasisPoints, otherCellFromBasisPoints, templateFromBasisPoints } =
		rules.parameters.text;
	if (own.shingles.length < fewestShingles) return [];
	const copied = (code: Signal['code'], from: readonly Candidate[], least: number): Signal[] => {
		const found = nearest(own, from, least);
		if (!found) return [];
		const { meetingId, unitId, month } = found.of;
		const parts = sharedStretches(own.parts, found.of.shingles);
		return [
			{ code, facts: { ...figures(found.overlap), month }, evidence: { other: { meetingId, unitId, month }, parts } }
		];
	};
	const sample = nearest(own, templatesOf(rules), templateFromBasisPoints);
	return [
		...copied('own-past', past, ownPastFromBasisPoints),
		...copied('other-cell', others, otherCellFromBasisPoints),
		...(sample
			? [
					{
						code: 'template' as const,
						facts: { ...figures(sample.overlap), name: sample.of.name },
						evidence: { parts: sharedStretches(own.parts, sample.of.shingles) }
					}
				]
			: [])
	];
}

const figures = ({ shared, of, shareBasisPoints }: Overlap) => ({ shared, of, shareBasisPoints });

/** The text that holds most of these minutes, if it holds enough. */
function nearest<T extends { shingles: ShingleSet }>(
	own: Fingerprint,
	texts: readonly T[],
	least: number
): { of: T; overlap: Overlap } | undefined {
	let best: { of: T; overlap: Overlap } | undefined;
	for (const of of texts) {
		const overlap = overlapOf(own.shingles, of.shingles);
		if (overlap.shareBasisPoints >= least && overlap.shared > (best?.overlap.shared ?? 0)) best = { of, overlap };
	}
	return best;
}
