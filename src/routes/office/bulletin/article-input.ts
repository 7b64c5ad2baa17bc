import { tagsFrom } from '#domains/bulletin/articles/tags.ts';
import { textField } from '#lib/web/form-fields.ts';

/** What the forms of an article say, as its commands take it. */
export const sharedInput = (form: FormData) => ({
	category: textField(form, 'category'),
	tags: tagsFrom(textField(form, 'tags')),
	author: textField(form, 'author'),
	takesComments: textField(form, 'takesComments') === 'yes'
});

/** A tag that was typed goes before the language that was chosen. */
export const wordsInput = (form: FormData) => ({
	lang: textField(form, 'otherLang') || textField(form, 'lang'),
	title: textField(form, 'title'),
	lead: textField(form, 'lead'),
	body: textField(form, 'body'),
	spoken: textField(form, 'spoken')
});
