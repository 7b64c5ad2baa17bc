import { done, type Refusal, type Result, refused } from '#lib/result.ts';

/** What tellers found in the box of paper ballots. Whole papers and votes. */
export type PaperFound = {
	/** Votes for each option, in the order of the ballot. */
	votes: number[];
	/** Papers with no option chosen, or in a way that does not count. */
	spoilt: number;
	/** Papers taken out of the box; worked out from the votes where one paper carries one vote. */
	collected?: number;
	handedOut?: number;
};

/** All papers; `valid` and the votes of those that were counted by hand alone. */
export type PaperCount = { handedOut: number; collected: number; spoilt: number; valid: number };

type Limits = {
	/** Most votes that one paper may carry. */
	seats: number;
	/** Voters who have not voted here and keep their right. */
	entitled: number;
	/** Of those, the ones marked as having been handed a paper; 0 where nobody was marked. */
	marked: number;
	/** Papers that were counted in one by one, by their codes. */
	scanned: { collected: number; spoilt: number };
};

/** The papers in balance, or why such a count cannot be: handed out ≥ collected ≥ spoilt, and no more than may vote. */
export function countPapers(found: PaperFound, { seats, entitled, marked, scanned }: Limits): Result<PaperCount> {
	const { votes } = found;
	const sum = votes.reduce((total, one) => total + one, 0);
	const most = Math.max(0, ...votes);
	const byHand = found.collected ?? (seats === 1 ? sum : Math.max(most, Math.ceil(sum / seats))) + found.spoilt;
	const valid = byHand - found.spoilt;
	const collected = byHand + scanned.collected;
	const spoilt = found.spoilt + scanned.spoilt;
	const handedOut = found.handedOut ?? (marked || collected);
	const refusal = whyNotBalanced();
	return refusal ? refused(refusal) : done({ handedOut, collected, spoilt, valid });

	function whyNotBalanced(): Refusal | undefined {
		if (handedOut > entitled) return { code: 'meetings.ballot-papers-over-entitled', facts: { handedOut, entitled } };
		if (marked > 0 && handedOut !== marked)
			return { code: 'meetings.ballot-papers-not-as-marked', facts: { handedOut, marked } };
		if (collected > handedOut)
			return { code: 'meetings.ballot-papers-over-handed-out', facts: { collected, handedOut } };
		if (found.spoilt > byHand)
			return { code: 'meetings.ballot-papers-over-collected', facts: { spoilt: found.spoilt, collected: byHand } };
		if (most > valid) return { code: 'meetings.ballot-votes-over-papers', facts: { votes: most, valid } };
		if (sum > valid * seats) return { code: 'meetings.ballot-votes-over-papers', facts: { votes: sum, valid } };
		return undefined;
	}
}
