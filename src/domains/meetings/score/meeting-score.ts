/** One line of the score of a meeting. Points are whole. */
export type ScoreLine = {
	/** Code of the criterion or part in the rule set, for example '4.speakers'. */
	code: string;
	/** What the recorded facts give, with the facts that led there; undefined where only people can say. */
	computed?: { points: number; why: { code: string; facts: Record<string, string | number> } };
	/** What people decided; equals the computed points unless they differ with a reason. */
	given?: number;
	reason?: string;
	max: number;
};

export type MeetingScore = {
	ruleSetId: string;
	lines: ScoreLine[];
	/** Sum of the given points. */
	total: number;
	/** Greatest sum that could be reached this month: 95 where no thematic part was due. */
	possible: number;
	/** Total over possible, in hundredths of a point of 100. */
	normalisedBasisPoints: number;
	class: 'good' | 'fair' | 'average' | 'weak';
	decidedAt?: string;
};
