import type { DomainCard } from '#lib/card.ts';
import { WORK_COMMANDS } from './works/grants.ts';

export const VOTE_COMMANDS = ['outcomes.record-village-vote', 'outcomes.withdraw-village-vote'];

/** The office keeps votes and works for all villages; heads of villages have no post in the system yet. */
export const card = {
	domain: 'outcomes',
	grants: (['office-clerk', 'commune-secretary', 'standing-deputy'] as const).map((post) => ({
		post,
		may: [...VOTE_COMMANDS, ...WORK_COMMANDS],
		reach: 'unit-and-below' as const
	}))
} satisfies DomainCard;
