import type { Block } from '../paper/official-paper.ts';

const HEADINGS = [
	{ level: 1, mark: /^[IVX]+\s*[-.]\s+/ },
	{ level: 2, mark: /^\d{1,2}\.\s+/ },
	{ level: 3, mark: /^[a-zđ]\)\s+/ }
] as const;
/** Longer than this, or ended like a sentence, a numbered line is a paragraph that keeps its number. */
const LONGEST_HEADING = 160;

/** A word or two in capitals, 'QUYẾT ĐỊNH', divides a paper and stands in the middle. */
const isStandingAlone = (line: string): boolean => /^\p{Lu}+( \p{Lu}+){0,5}:?$/u.test(line) && line.length > 3;

/**
 * The text of a document as its paper sets it: one line a block. What stands before a heading only says its level; the
 * layout counts anew, so that a line put in between needs no other number.
 */
export const blocksOfText = (text: string): Block[] =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean)
		.map(blockOf);

function blockOf(line: string): Block {
	if (isStandingAlone(line)) return { kind: 'heading', level: 1, isCentred: true, text: line };
	const heading = HEADINGS.find(({ mark }) => mark.test(line));
	const words = heading ? line.replace(heading.mark, '') : '';
	if (heading && words.length <= LONGEST_HEADING && !/[.;:]$/.test(words))
		return { kind: 'heading', level: heading.level, text: words };
	const [, mark, rest] = /^([-–+])\s+(.+)$/.exec(line) ?? [];
	if (mark && rest) return { kind: 'bullet', mark: mark === '+' ? '+' : '-', text: rest };
	return { kind: 'paragraph', text: line };
}
