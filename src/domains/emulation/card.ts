import type { DomainCard } from '#lib/card.ts';
import { modelGrants } from './models/grants.ts';

export const card = { domain: 'emulation', grants: [...modelGrants] } satisfies DomainCard;
