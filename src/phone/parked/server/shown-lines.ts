import { formatDateTime } from '#lib/words/format.ts';
import { hasText, textOf } from '#lib/words/server/text-of.ts';
import type { VersionLine } from '../both-versions.ts';

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** Lines in the reader's words: labels, codes and moments. A field without a word of its own is further content. */
export const shownLines = (lines: readonly VersionLine[]) =>
	lines.map(({ field, value }) => ({ term: labelOf(field), value: valueOfLine(field, value) }));

function labelOf(field: string): string {
	const key = [`phone_field_${field}`, `api_field_${field}`].find(hasText);
	return textOf(key ?? 'phone_field_rest');
}

function valueOfLine(field: string, value: string): string {
	if (MOMENT.test(value)) return formatDateTime(value);
	if (field === 'state') return textOf(`meetings_state_${value}`);
	return value.replace(/[a-z-]+/g, (word) => (hasText(`phone_value_${word}`) ? textOf(`phone_value_${word}`) : word));
}
