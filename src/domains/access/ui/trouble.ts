import type { FormTrouble } from '#lib/web/server/act.ts';

type Trouble = Partial<FormTrouble> | null | undefined;

/** What the box above a form lists: fields with a link, then the sentence of a rule. */
export const troubleOf = (form: Trouble): { field?: string; text: string }[] => [
	...(form?.errors ?? []).map(({ path, text }) => ({ field: path, text })),
	...(form?.refusalText ? [{ text: form.refusalText }] : [])
];

/** The sentence that stands at one field. */
export const errorAt =
	(form: Trouble) =>
	(field: string): string | undefined =>
		form?.errors?.find(({ path }) => path === field)?.text;
