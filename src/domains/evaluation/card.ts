import type { DomainCard } from '#lib/card.ts';
import { fourGoodGrants } from './four-good/grants.ts';
import { reviewGrants } from './review/grants.ts';
import { yearGrants } from './year/grants.ts';

export const card = {
	domain: 'evaluation',
	grants: [...yearGrants, ...reviewGrants, ...fourGoodGrants]
} satisfies DomainCard;
