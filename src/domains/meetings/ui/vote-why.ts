import type { Refusal } from '#lib/result.ts';
import type { Why } from '#lib/rule-sets.ts';
import { m } from '#lib/words/messages.ts';

type Sentence = (facts: Record<string, string | number>) => string;

/** The sentences of counting a vote, for a page that counts while one types. */
const SENTENCES = {
	'meetings.vote-base-all': m['meetings.vote-base-all'],
	'meetings.vote-base-reduced': m['meetings.vote-base-reduced'],
	'meetings.vote-needs-at-least': m['meetings.vote-needs-at-least'],
	'meetings.vote-needs-more-than': m['meetings.vote-needs-more-than'],
	'meetings.vote-passed': m['meetings.vote-passed'],
	'meetings.vote-not-passed': m['meetings.vote-not-passed'],
	'meetings.vote-more-than-entitled': m['meetings.vote-more-than-entitled'],
	'meetings.vote-more-away-than-official': m['meetings.vote-more-away-than-official'],
	'meetings.vote-nobody-entitled': m['meetings.vote-nobody-entitled'],
	'meetings.vote-not-whole': m['meetings.vote-not-whole'],
	'meetings.no-quorum': m['meetings.no-quorum'],
	'meetings.roll-call-incomplete': m['meetings.roll-call-incomplete']
} as unknown as Record<string, Sentence>;

/** The sentence of a step of the count, or of what is wrong with it. */
export const sayWhy = ({ code, facts = {} }: Why | Refusal): string => SENTENCES[code]?.(facts) ?? code;
