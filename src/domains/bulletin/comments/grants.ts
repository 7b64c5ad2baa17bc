import type { Grant } from '#lib/card.ts';

const MODERATE = ['bulletin.show-comment', 'bulletin.refuse-comment', 'bulletin.return-comment'];

/** Who answers for what the commune publishes reads what its readers send. */
export const commentGrants: readonly Grant[] = (['office-clerk', 'commune-secretary', 'standing-deputy'] as const).map(
	(post) => ({ post, may: MODERATE, reach: 'unit-and-below' })
);
