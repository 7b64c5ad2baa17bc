import all from '../generated/all.json' with { type: 'json' };
import { baseLocale, getLocale, type Locale } from '../locale.ts';

type Facts = Record<string, string | number | boolean | undefined>;

const words = all as Record<string, Record<string, string> | undefined>;

/**
 * The text of a key that is only known at run time: the code of a refusal, of a reason, of a line of a checklist.
 * A key without a text is shown as it is, so that a person can at least report it.
 *
 * Where the key is known when writing, use `m.some_key()`: it is checked by the compiler.
 */
export function textOf(code: string, facts: Facts = {}, locale: Locale = getLocale()): string {
	const text = words[locale]?.[code] ?? words[baseLocale]?.[code];
	return text === undefined ? code : fill(text, facts);
}

/** Whether a text exists for the key, in the base language. */
export const hasText = (code: string): boolean => words[baseLocale]?.[code] !== undefined;

const fill = (text: string, facts: Facts): string =>
	text.replace(/\{(\w+)\}/g, (placeholder, name) => String(facts[name] ?? placeholder));
