/** One line of the score sheet as a person reads it. */
export type ScorePart = {
	code: string;
	name: string;
	max: number;
	/** What the recorded facts give, and why; absent where only people can say. */
	computed?: { points: number; why: string };
	given?: number;
	reason?: string;
};

export type ScoreSheet = { criteria: { code: string; name: string; parts: ScorePart[] }[] };
