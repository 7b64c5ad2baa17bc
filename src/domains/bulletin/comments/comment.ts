import * as v from 'valibot';
import * as field from '#lib/commands/fields.ts';
import type { Refusal } from '#lib/result.ts';
import { type RuleSet, readRuleSets } from '#lib/rule-sets.ts';
import file from '../rules-data/comments.json' with { type: 'json' };

/** waiting: nobody has read it; shown; refused: not shown, with rule and reason; taken-back: its sender took the words away. */
export const COMMENT_STATES = ['waiting', 'shown', 'refused', 'taken-back'] as const;
export type CommentState = (typeof COMMENT_STATES)[number];

const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const Comments = v.strictObject({
	/** Characters of the NFC text without blanks at its ends. */
	shortest: count,
	longest: count,
	/** What a comment may be refused for; readers are told beforehand. */
	grounds: v.array(
		v.strictObject({
			ground: v.pipe(v.string(), v.regex(/^[a-z-]+$/)),
			name: v.strictObject({ vi: v.string(), en: v.string() })
		})
	)
});
export type CommentRules = RuleSet<v.InferOutput<typeof Comments>>;
export const commentRules: CommentRules[] = readRuleSets(file, Comments);

/** Characters as people count them: of the NFC text without blanks at its ends. */
export const lengthOf = (text: string): number => [...text.normalize('NFC').replace(/\r\n?/g, '\n').trim()].length;

const Body = field.text(4_000);

/** The text of a comment as it is kept, or why it cannot be sent like this. */
export function readComment(
	typed: string,
	{ parameters: { shortest, longest } }: CommentRules
): { body: string } | { refusal: Refusal } {
	const length = lengthOf(typed);
	if (length < shortest) return { refusal: { code: 'bulletin.comment-too-short', facts: { shortest, length } } };
	if (length > longest) return { refusal: { code: 'bulletin.comment-too-long', facts: { longest, length } } };
	const read = v.safeParse(Body, typed);
	return read.success ? { body: read.output } : { refusal: { code: 'input.control-characters' } };
}
