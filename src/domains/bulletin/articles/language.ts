/** Languages that a commune writes in most; any other BCP 47 tag may be typed. */
export const USUAL_LANGUAGES = ['vi', 'en', 'blt', 'hmn', 'ms', 'tdd', 'km', 'lo', 'zh'] as const;

/**
 * A BCP 47 tag in its canonical form ('HMN-latn' is 'hmn-Latn'), or undefined for what is none.
 * @source RFC 5646; ECMA-402 6.2
 */
export function languageTag(typed: string): string | undefined {
	try {
		const [tag] = Intl.getCanonicalLocales(typed.trim());
		return tag !== undefined && tag.length <= LONGEST_TAG ? tag : undefined;
	} catch {
		return undefined;
	}
}
const LONGEST_TAG = 35;

/** The order in which a reader of one language is offered texts: their own, then Vietnamese. */
export const readingOrder = (own: string): string[] => (own === 'vi' ? ['vi'] : [own, 'vi']);

/** The text that a reader gets: the one asked for, else the first of their order, else whichever is there. */
export const textFor = <T extends { lang: string }>(
	texts: readonly T[],
	asked: string,
	order: readonly string[]
): T | undefined =>
	[asked, ...order].map((lang) => texts.find((text) => text.lang === lang)).find((text) => text) ?? texts[0];
