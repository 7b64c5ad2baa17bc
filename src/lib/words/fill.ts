import { isLocalDate } from '#lib/local-date.ts';
import { formatDate } from './format.ts';

export type Facts = Record<string, string | number | boolean | undefined>;

/** A text with its facts in their places. Days arrive as 'YYYY-MM-DD' and are read as dd/mm/yyyy. */
export const fill = (text: string, facts: Facts = {}): string =>
	text.replace(/\{(\w+)\}/g, (placeholder, name) => written(facts[name] ?? placeholder));

const written = (fact: string | number | boolean): string =>
	typeof fact === 'string' && isLocalDate(fact) ? formatDate(fact) : String(fact);
