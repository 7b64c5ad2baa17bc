import { done, type Result, refused } from '#lib/result.ts';
import type { Resolution } from '../record.ts';

export const RESOLUTION_PARTS = ['assessment', 'limits', 'direction', 'implementation'] as const;
export type ResolutionPart = (typeof RESOLUTION_PARTS)[number];

/** What somebody proposes to change in one part of the draft resolution. */
export type Change = {
	part: ResolutionPart;
	kind: 'insert' | 'replace' | 'delete';
	/** The words that are replaced or left out; for an insertion those after which it stands, empty for the end. */
	passage: string;
	/** The new words; empty where words are only left out. */
	wording: string;
};

export type Amendment = Change & {
	id: string;
	reason: string;
	memberId: string;
	name: string;
	state: 'proposed' | 'taken-up' | 'declined';
};

/**
 * A part of the draft with the change made. Refused where the passage is not there, or is there twice: nobody then
 * knows which one was meant, and more words have to be named.
 */
export function amended(text: string, { kind, passage, wording }: Omit<Change, 'part'>): Result<string> {
	if (kind !== 'delete' && wording === '') return refused({ code: 'meetings.amendment-without-wording' });
	if (passage === '')
		return kind === 'insert'
			? done(text === '' ? wording : `${text}\n${wording}`)
			: refused({ code: 'meetings.amendment-without-passage' });

	const from = text.indexOf(passage);
	if (from < 0) return refused({ code: 'meetings.amendment-passage-gone', facts: { passage } });
	if (text.indexOf(passage, from + 1) >= 0)
		return refused({ code: 'meetings.amendment-passage-twice', facts: { passage } });
	const [before, after] = [text.slice(0, from), text.slice(from + passage.length)];
	if (kind === 'insert') return done(`${before}${passage}${joint(passage, wording)}${wording}${after}`);
	return done(kind === 'replace' ? `${before}${wording}${after}` : closed(before, after));
}

/** A new line where the inserted words begin one, else a blank. */
const joint = (passage: string, wording: string): string =>
	/\n$/.test(passage) || /^[\n.,;:]/.test(wording) ? '' : /^[-+•\d]/.test(wording) ? '\n' : ' ';

/** Without the blanks or the empty line that the words left out leave behind. */
function closed(before: string, after: string): string {
	if (before === '' || before.endsWith('\n')) return `${before}${after.replace(/^[ \n]+/, '')}`;
	return before.endsWith(' ') && /^[ \n.,;:]/.test(after) ? `${before.trimEnd()}${after}` : `${before}${after}`;
}

/** The draft with the change made in its part. */
export function amendedDraft(
	draft: Pick<Resolution, ResolutionPart>,
	{ part, ...change }: Change
): Result<Pick<Resolution, ResolutionPart>> {
	const { assessment, limits, direction, implementation } = draft;
	const text = amended(draft[part], change);
	return text.ok ? done({ assessment, limits, direction, implementation, [part]: text.value }) : text;
}
