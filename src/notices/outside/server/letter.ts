import type { Channel } from '../choice.ts';

/** A notice within a letter: what the application shows of it. */
export type Told = { kind: string; subject: Record<string, string | number>; link: string; createdAt: string };

/** One message to one person: one notice, or all that were due together. */
export type Letter = {
	/** Kept over all tries. */
	id: string;
	channel: Channel;
	purpose: string;
	personId: string;
	locale: 'vi' | 'en';
	email: string;
	emailAskedAt: string | null;
	/** Tries so far, this one among them. */
	attempts: number;
	deliveries: { communeId: number; id: string }[];
	told: Told[];
};
