import * as v from 'valibot';
import * as field from '#lib/commands/fields.ts';
import { CATEGORIES } from '../article.ts';
import { languageTag } from '../language.ts';

const MOST_TAGS = 8;

export const language = v.pipe(
	v.string(),
	v.minLength(1, 'input.missing'),
	v.check((typed) => typed === '' || languageTag(typed) !== undefined, 'bulletin.language-unknown'),
	v.transform((typed) => languageTag(typed) ?? '')
);

/** What all translations of an article share. */
export const shared = {
	category: v.picklist(CATEGORIES),
	tags: v.optional(v.pipe(v.array(field.filled(40)), v.maxLength(MOST_TAGS, 'bulletin.too-many-tags')), []),
	/** As readers see it. */
	author: field.filled(200),
	takesComments: v.optional(v.boolean(), true)
};

/** What stands in one language. */
export const words = {
	title: field.filled(200),
	lead: v.optional(field.text(600), ''),
	/** Paragraphs after an empty line; a line that begins with '# ' is a heading. */
	body: field.filled(20_000),
	/** What the loudspeaker reads; taken from the article where absent. */
	spoken: v.optional(field.text(3_000), '')
};
