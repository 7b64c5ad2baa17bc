import type { DomainCard } from '#lib/card.ts';
import { campaignGrants } from './campaigns/grants.ts';
import { modelGrants } from './models/grants.ts';

export const card = { domain: 'emulation', grants: [...modelGrants, ...campaignGrants] } satisfies DomainCard;
