import { COMMITMENTS, INTENTIONS } from '#domains/study/plans/form.ts';
import { textField } from '#lib/web/form-fields.ts';

const textsOf = (form: FormData, begins: string, keys: readonly string[]) =>
	Object.fromEntries(keys.map((key) => [key, textField(form, `${begins}-${key}`)]));

/** What a plan and its commitment say, as it was typed. */
export const planInput = (form: FormData) => ({
	intentions: textsOf(form, 'intention', INTENTIONS),
	commitments: textsOf(form, 'commitment', COMMITMENTS)
});
