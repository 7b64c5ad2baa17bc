type Trouble = { errors?: { path: string; text: string }[]; refusalText?: string } | null | undefined;

/** What a refused form shows at its top: each field in error, or the reason of the rule. */
export const troubleOf = (form: Trouble): { field?: string; text: string }[] => [
	...(form?.errors ?? []).map(({ path, text }) => ({ field: path.split('.')[0], text })),
	...(form?.refusalText ? [{ text: form.refusalText }] : [])
];

/** The same where the fields of one part of the input, as 'person.fullName', stand flat in the form. */
export const flattened = <T extends Trouble>(form: T, part: string): T =>
	form?.errors
		? {
				...form,
				errors: form.errors.map((error) =>
					error.path.startsWith(`${part}.`) ? { ...error, path: error.path.slice(part.length + 1) } : error
				)
			}
		: form;

/** The sentence that stands at one field of a refused form. */
export const errorAt =
	(form: Trouble) =>
	(field: string): string | undefined =>
		form?.errors?.find(({ path }) => path.split('.')[0] === field)?.text;
