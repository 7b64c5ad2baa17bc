import { type Facts, fill } from '../fill.ts';
import all from '../paraglide/merged/all.json' with { type: 'json' };
import { BASE_LOCALE, getLocale, type Locale } from '../locale.ts';

const words = all as Record<string, Record<string, string> | undefined>;

/**
 * The text of a key that is only known at run time: the code of a refusal, of a reason, of a line of a checklist.
 * A key without a text is shown as it is, so that a person can at least report it.
 *
 * Where the key is known when writing, use `m.some_key()`: it is checked by the compiler.
 */
export function textOf(code: string, facts: Facts = {}, locale: Locale = getLocale()): string {
	const text = words[locale]?.[code] ?? words[BASE_LOCALE]?.[code];
	return text === undefined ? code : fill(text, facts);
}

/** Whether a text exists for the key, in the base language. */
export const hasText = (code: string): boolean => words[BASE_LOCALE]?.[code] !== undefined;

/** Texts whose keys begin so, for a reader who is going to be on their own. */
export function textsBeginning(beginnings: readonly string[], locale: Locale): Record<string, string> {
	const known = { ...words[BASE_LOCALE], ...words[locale] };
	return Object.fromEntries(
		Object.entries(known).filter(([key]) => beginnings.some((beginning) => key.startsWith(beginning)))
	);
}
