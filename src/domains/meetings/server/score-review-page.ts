import type { Tx } from '#lib/db/database.ts';
import type { ReviewLine } from '../score/index.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

/** What the superior level gave a meeting, as it counts now. */
export type ScoreReview = {
	lines: ReviewLine[];
	total: number;
	possible: number;
	normalisedBasisPoints: number;
	class: 'good' | 'fair' | 'average' | 'weak';
	byName: string;
	at: string;
};

/** The reviews of a meeting, the latest first: that one counts. */
export async function readScoreReviews(tx: Tx, communeId: number, meetingId: string): Promise<ScoreReview[]> {
	const rows = await tx
		.selectFrom('meetingScoreReview')
		.where('communeId', '=', ofCommune(communeId))
		.where('meetingId', '=', meetingId)
		.orderBy('at', 'desc')
		.orderBy('id', 'desc')
		.select(['lines', 'total', 'possible', 'normalisedBasisPoints', 'class', 'byName', 'at'])
		.execute();
	return rows as unknown as ScoreReview[];
}
