import { LOCALES, type Locale } from './locale-type.ts';
import { getLocale } from './paraglide/by-language/runtime.js';

export { getLocale, LOCALES, type Locale };

/** The language of last resort, and the one in which every text exists. */
export const BASE_LOCALE: Locale = 'vi';

/** Cookie with the language that a reader picked by `?lang=`. */
export const LANGUAGE_COOKIE = 'coso-lang';

/** What is known of a reader's language, strongest first. Anything may be missing or nonsense. */
export type LanguageWishes = {
	/** `?lang=` of this address. */
	asked?: string | null;
	/** The cookie of an earlier `?lang=`. */
	kept?: string | null;
	/** The person's own setting. */
	own?: string | null;
	/** The header Accept-Language. */
	accepted?: string | null;
};

/** The language to answer in: the first wish that we can meet, otherwise Vietnamese. */
export function chooseLocale({ asked, kept, own, accepted }: LanguageWishes): Locale {
	return [asked, kept, own, ...acceptedLanguages(accepted)].find(isLocale) ?? BASE_LOCALE;
}

export const isLocale = (text: unknown): text is Locale => LOCALES.includes(text as Locale);

/** Two-letter languages of an Accept-Language header, most wanted first (RFC 9110, 12.5.4). */
function acceptedLanguages(header: string | null | undefined): string[] {
	return (header ?? '')
		.split(',')
		.map((part) => {
			const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
			const quality = parameters.map((text) => /^\s*q=([\d.]+)/.exec(text)?.[1]).find(Boolean);
			return { language: tag.split('-')[0]!, quality: quality === undefined ? 1 : Number(quality) };
		})
		.filter(({ quality }) => quality > 0)
		.sort((a, b) => b.quality - a.quality)
		.map(({ language }) => language);
}
