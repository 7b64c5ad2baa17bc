import type { Fate } from '../outbox/command.ts';

/** What the office answers to a phone that asks what became of its work. */
export type FatesTold = {
	clock: string;
	isRevoked: boolean;
	/** Deliveries that were carried out, the earliest first; the phone says when it has kept them. */
	told: { delivery: string; fates: Fate[] }[];
	/** Deliveries of this phone that are not carried out yet. */
	waiting: number;
	/** When to ask again for those. */
	afterSeconds?: number;
};
