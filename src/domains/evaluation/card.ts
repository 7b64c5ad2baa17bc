import type { DomainCard } from '#lib/card.ts';
import { yearGrants } from './year/grants.ts';

export const card = { domain: 'evaluation', grants: [...yearGrants] } satisfies DomainCard;
