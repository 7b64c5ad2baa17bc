import type { DomainCard } from '#lib/card.ts';
import { fourGoodGrants } from './four-good/grants.ts';
import { quarterGrants } from './quarters/grants.ts';
import { reviewGrants } from './review/grants.ts';
import { yearGrants } from './year/grants.ts';

export const card = {
	domain: 'evaluation',
	grants: [...yearGrants, ...reviewGrants, ...fourGoodGrants, ...quarterGrants]
} satisfies DomainCard;
