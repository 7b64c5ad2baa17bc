import type { GroupOfCell } from '../group-sittings.ts';

/** What the reader is told before choosing a meeting by group. */
export type GroupChoice = {
	/** Groups with members. */
	groups: (GroupOfCell & { leaderId: string | null; deputyId: string | null })[];
	/** Members of the cell, and how many it needs. */
	members: number;
	needed: number;
	/** Other meetings by group in the year, and how many there may be. */
	timesThisYear: number;
	most: number;
	/** Why it cannot be held so; undefined if it can. */
	whyNot?: string;
};
