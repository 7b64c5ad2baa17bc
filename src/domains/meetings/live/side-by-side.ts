import type { Change } from './amendment.ts';

/** A change as it is laid beside the draft: what stands around it, the words that go, and those that come. */
export type Marked = { before: string; removed: string; added: string; after: string };

/** Characters of the draft shown on either side. */
const AROUND = 90;

/** Where the passage is not in the draft (any more), only the change itself shows. */
export function marked(text: string, { kind, passage, wording }: Omit<Change, 'part'>): Marked {
	const from = passage === '' ? text.length : text.indexOf(passage);
	const at = from < 0 ? text.length : from;
	const isThere = from >= 0;
	const [kept, removed] = kind === 'insert' ? [passage, ''] : ['', passage];
	const before = isThere ? endOf(text.slice(0, at)) + kept : kept;
	const after = isThere ? beginOf(text.slice(at + passage.length)) : '';
	return { before, removed, added: wording, after };
}

const endOf = (text: string): string =>
	text.length <= AROUND ? text : `…${text.slice(-AROUND).replace(/^\S*\s/, '')}`;
const beginOf = (text: string): string =>
	text.length <= AROUND ? text : `${text.slice(0, AROUND).replace(/\s\S*$/, '')}…`;
