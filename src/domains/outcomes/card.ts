import type { DomainCard } from '#lib/card.ts';
import { DISCLOSURE_COMMANDS } from './disclosures/grants.ts';
import { CAPTURE_COMMANDS, INDICATOR_COMMANDS } from './indicators/grants.ts';
import { MOVEMENT_COMMANDS, SEGMENT_COMMANDS } from './movements/grants.ts';
import { RECOGNITION_COMMANDS, VILLAGE_ROUND_COMMANDS } from './recognition/grants.ts';
import { WORK_COMMANDS } from './works/grants.ts';

export const VOTE_COMMANDS = ['outcomes.record-village-vote', 'outcomes.withdraw-village-vote'];

/** The office keeps votes, works and indicators for all villages; the head of a village those of the own village. */
export const card = {
	domain: 'outcomes',
	grants: [
		...(['office-clerk', 'commune-secretary', 'standing-deputy'] as const).map((post) => ({
			post,
			may: [...VOTE_COMMANDS, ...WORK_COMMANDS, ...INDICATOR_COMMANDS, ...DISCLOSURE_COMMANDS, ...MOVEMENT_COMMANDS],
			reach: 'unit-and-below' as const
		})),
		{ post: 'office-clerk', may: [...RECOGNITION_COMMANDS, 'read:households'], reach: 'unit-and-below' },
		{
			post: 'village-head',
			may: [
				...VOTE_COMMANDS,
				...WORK_COMMANDS,
				...CAPTURE_COMMANDS,
				...VILLAGE_ROUND_COMMANDS,
				...SEGMENT_COMMANDS,
				'read:life',
				'read:households'
			],
			reach: 'own-unit'
		}
	]
} satisfies DomainCard;
