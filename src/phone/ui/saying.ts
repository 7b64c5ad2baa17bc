import { fill } from '#lib/words/fill.ts';
import { getLocale } from '#lib/words/locale.ts';
import type { Refusal } from '#lib/result.ts';
import en from '../words/refusals.en.json' with { type: 'json' };
import vi from '../words/refusals.vi.json' with { type: 'json' };

const OWN: Record<string, Record<string, string>> = { vi, en };

/** The sentence of a code: as the server said it, as it was taken along, or one of the phone's own. */
export function sayingOf(code: string, facts: Refusal['facts'], taken: Record<string, string> = {}): string {
	if (typeof facts?.text === 'string' && facts.text) return facts.text;
	return fill(OWN[getLocale()]?.[code] ?? taken[code] ?? code, facts);
}
