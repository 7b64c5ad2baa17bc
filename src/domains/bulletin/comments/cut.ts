import type { Refusal } from '#lib/result.ts';

/** Stands where a moderator cut something out. */
export const CUT = '[…]';

const spaced = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/**
 * Why this cannot be shown of a comment: it says something that its sender did not. What stands between the marks must
 * stand in the original, in the same order, and nothing may be missing without a mark.
 */
export function whyNotShow(original: string, shown: string): Refusal | undefined {
	const whole = spaced(original);
	const parts = spaced(shown)
		.split(CUT)
		.map((part) => part.trim());
	if (parts.every((part) => part === '')) return { code: 'bulletin.nothing-left-of-comment' };
	const [first, last] = [parts[0]!, parts.at(-1)!];
	const added: Refusal = { code: 'bulletin.comment-not-only-cut' };
	if (parts.length === 1) return first === whole ? undefined : added;
	if (first.length + last.length > whole.length || !whole.startsWith(first) || !whole.endsWith(last)) return added;
	let at = first.length;
	const end = whole.length - last.length;
	for (const part of parts.slice(1, -1)) {
		const found = whole.indexOf(part, at);
		if (found < 0 || found + part.length > end) return added;
		at = found + part.length;
	}
	return undefined;
}

/**
 * What a moderator left of a comment, with a mark wherever they took words out without leaving one. Unchanged where it holds a word
 * that the original does not have in that order.
 */
export function withMarks(original: string, shown: string): string {
	const words = spaced(original).split(' ');
	const marked: string[] = [];
	let at = 0;
	for (const word of spaced(shown).split(' ')) {
		if (word === CUT) {
			if (marked.at(-1) !== CUT) marked.push(CUT);
			continue;
		}
		const found = words.indexOf(word, at);
		if (found < 0) return shown;
		if (found > at && marked.at(-1) !== CUT) marked.push(CUT);
		marked.push(word);
		at = found + 1;
	}
	if (at < words.length && marked.at(-1) !== CUT) marked.push(CUT);
	return marked.join(' ');
}
