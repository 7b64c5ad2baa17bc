import type { DomainCard } from '#lib/card.ts';
import { DISCLOSURE_COMMANDS } from './disclosures/grants.ts';
import { CAPTURE_COMMANDS, INDICATOR_COMMANDS } from './indicators/grants.ts';
import { WORK_COMMANDS } from './works/grants.ts';

export const VOTE_COMMANDS = ['outcomes.record-village-vote', 'outcomes.withdraw-village-vote'];

/** The office keeps votes, works and indicators for all villages; the head of a village those of the own village. */
export const card = {
	domain: 'outcomes',
	grants: [
		...(['office-clerk', 'commune-secretary', 'standing-deputy'] as const).map((post) => ({
			post,
			may: [...VOTE_COMMANDS, ...WORK_COMMANDS, ...INDICATOR_COMMANDS, ...DISCLOSURE_COMMANDS],
			reach: 'unit-and-below' as const
		})),
		{
			post: 'village-head',
			may: [...VOTE_COMMANDS, ...WORK_COMMANDS, ...CAPTURE_COMMANDS, 'read:life'],
			reach: 'own-unit'
		}
	]
} satisfies DomainCard;
