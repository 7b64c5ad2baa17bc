import type { DomainCard } from '#lib/card.ts';
import { disciplineGrants } from './discipline/grants.ts';
import { followedGrants } from './followed/grants.ts';
import { inspectionGrants } from './files/grants.ts';

export const card = {
	domain: 'inspection',
	grants: [...inspectionGrants, ...disciplineGrants, ...followedGrants]
} satisfies DomainCard;
