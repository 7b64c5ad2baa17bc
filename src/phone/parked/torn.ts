import { givenTexts, type Texts } from '#domains/meetings/index.ts';

/** One text that was changed on a phone and in the office: a person chooses one of them, or merges both. */
export type TornText = { field: string; phone: string; office: string };

/** What only a choice settles: an agenda is one whole, and a moment is not made of two. */
const INDIVISIBLE = ['items', 'startsAt'];

export const canMerge = (texts: readonly TornText[]): boolean =>
	texts.every(({ field }) => !INDIVISIBLE.includes(field));

/** The texts that both changed, each to something else. */
export function tornTexts(command: string, input: Record<string, unknown>, office: Texts): TornText[] {
	const base = (input.base ?? {}) as Texts;
	return Object.entries(givenTexts(command, input)).flatMap(([field, phone]) => {
		const standing = office[field];
		const isTorn = standing !== undefined && standing !== phone && base[field] !== phone && standing !== base[field];
		return isTorn ? [{ field, phone, office: standing }] : [];
	});
}

/** What one begins with when merging: the office's text, and the phone's after it. */
export const bothTexts = ({ phone, office }: TornText): string => [office, phone].filter(Boolean).join('\n\n');

/** The office's texts as a person sees them: the choice rests on them. */
export const shownTexts = (texts: readonly TornText[]): Texts =>
	Object.fromEntries(texts.map(({ field, office }) => [field, office]));
