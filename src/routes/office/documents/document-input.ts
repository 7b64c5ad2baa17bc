import { textField } from '#lib/web/form-fields.ts';

/** The fields that every document has, as a form sends them. */
export const documentInput = (form: FormData) => ({
	kind: textField(form, 'kind'),
	abstract: textField(form, 'abstract'),
	urgency: textField(form, 'urgency') || 'ordinary',
	secrecy: textField(form, 'secrecy') || 'none'
});
