import { textOf } from '#lib/words/server/text-of.ts';
import { groupOf } from '../choice.ts';
import type { Letter } from './letter.ts';

/** The line that stands on locked screens and in the logs of servers: what kind of thing, of nobody, about nothing. */
export function subjectOf({ purpose, told, locale }: Pick<Letter, 'purpose' | 'told' | 'locale'>): string {
	if (purpose !== 'notice') return textOf(`notices_subject_${purpose.replace('-', '_')}`, {}, locale);
	if (told.length > 1) return textOf('notices_subject_several', { count: told.length }, locale);
	return textOf(`notices_subject_${groupOf(told[0]!.kind)}`, {}, locale);
}
