import type { Refusal } from '#lib/result.ts';
import type { AgendaItem, MeetingState } from './record.ts';
import { whyNotPrepare } from './opening.ts';

/** Why the agenda of a meeting in this state stays as it is; in an open one it may still change. */
export const whyNotSetAgendaNow = (state: MeetingState): Refusal | undefined =>
	state === 'open' ? undefined : whyNotPrepare({ state });

/**
 * Why these items cannot take the place of those before: what was begun stays, and an item that is kept is one that was
 * there, once.
 *
 * @param ids of the new items in their order; undefined where the item is new
 */
export function whyNotReplace(
	before: readonly (Pick<AgendaItem, 'id' | 'title'> & { startedAt?: string | null })[],
	ids: readonly (string | undefined)[]
): Refusal | undefined {
	const begun = before.find((item) => item.startedAt && !ids.includes(item.id));
	if (begun) return { code: 'meetings.agenda-item-begun', facts: { title: begun.title } };
	const kept = ids.filter((id) => id !== undefined);
	const isKnown = kept.every((id) => before.some((item) => item.id === id));
	return isKnown && new Set(kept).size === kept.length ? undefined : { code: 'meetings.agenda-item-unknown' };
}
