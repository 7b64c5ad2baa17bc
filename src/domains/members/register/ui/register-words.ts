import { isLocalDate } from '#lib/local-date.ts';
import { formatDate } from '#lib/words/format.ts';
import { m } from '#lib/words/messages.ts';
import { activityText, sexText } from '../../ui/wording.ts';
import type { DifferenceKind } from '../difference.ts';

const KINDS: Record<DifferenceKind | 'later' | 'ours', () => string> = {
	differs: m.members_register_differs,
	'only-there': m.members_register_only_there,
	'only-here': m.members_register_only_here,
	gone: m.members_register_gone,
	unclear: m.members_register_unclear,
	later: m.members_register_later,
	ours: m.members_register_kept
};
export const kindWord = (kind: DifferenceKind | 'later' | 'ours'): string => KINDS[kind]();

/** A value of a field as people read it; 'activity' stands for whoever left. */
export function shownValue(field: string, value: string): string {
	if (value === '') return '';
	if (field === 'activity') return activityText(value);
	if (field === 'sex') return sexText(value) ?? value;
	return isLocalDate(value) ? formatDate(value) : value;
}
