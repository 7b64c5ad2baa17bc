import type { Refusal } from '#lib/result.ts';

export const CATEGORIES = ['party', 'government', 'economy', 'culture', 'security', 'people', 'notice'] as const;
export type Category = (typeof CATEGORIES)[number];

/** draft: for the office alone; published: for everybody; withdrawn: gone, with its reason for everybody. */
export const TEXT_STATES = ['draft', 'published', 'withdrawn'] as const;
export type TextState = (typeof TEXT_STATES)[number];

/** Why a text cannot be published by a person now: two pairs of eyes, the second are not the writer's. */
export function whyNotPublish(text: { state: TextState; writtenBy: string }, by: string): Refusal | undefined {
	if (text.state === 'published') return { code: 'bulletin.text-is-so-already' };
	return text.writtenBy === by ? { code: 'bulletin.own-text' } : undefined;
}

/** Why a text cannot be changed now: what people read is taken back first, so that somebody reads the change too. */
export const whyNotChangeText = ({ state }: { state: TextState }): Refusal | undefined =>
	state === 'draft' ? undefined : { code: 'bulletin.text-is-out' };

/** Why a text cannot be withdrawn from readers, or taken back to a draft. */
export function whyNotTakeBack(state: TextState, to: 'draft' | 'withdrawn'): Refusal | undefined {
	if (state === to) return { code: 'bulletin.text-is-so-already' };
	return state === 'draft' ? { code: 'bulletin.text-never-out' } : undefined;
}

/** How an article stands as a whole: out as soon as one of its texts is. */
export const standingOf = (texts: readonly { state: TextState }[]): TextState =>
	texts.some(({ state }) => state === 'published')
		? 'published'
		: texts.some(({ state }) => state === 'draft')
			? 'draft'
			: 'withdrawn';
