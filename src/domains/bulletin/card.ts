import type { DomainCard } from '#lib/card.ts';
import { articleGrants } from './articles/grants.ts';
import { commentGrants } from './comments/grants.ts';

export const card = { domain: 'bulletin', grants: [...articleGrants, ...commentGrants] } satisfies DomainCard;
