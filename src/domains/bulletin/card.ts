import type { DomainCard } from '#lib/card.ts';
import { articleGrants } from './articles/grants.ts';

export const card = { domain: 'bulletin', grants: [...articleGrants] } satisfies DomainCard;
