import type { Grant } from '#lib/card.ts';

const EDIT = [
	'bulletin.write-article',
	'bulletin.describe-article',
	'bulletin.write-text',
	'bulletin.set-photo',
	'bulletin.publish-text',
	'bulletin.take-back-text'
];

/** The office and who leads it write; what one wrote, another of them publishes. */
export const articleGrants: readonly Grant[] = (['office-clerk', 'commune-secretary', 'standing-deputy'] as const).map(
	(post) => ({ post, may: EDIT, reach: 'unit-and-below' })
);
