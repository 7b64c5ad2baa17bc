import { dayField, optionalField, textField } from '#lib/web/form-fields.ts';

/** Names of the form's fields whose input is called otherwise: other forms of the same screen have those names. */
export const VISIT_FIELDS = { kind: 'visitKind', place: 'visitPlace' };

/** What a visit's form holds, as `meetings.log-visit` takes it. */
export const visitIn = (form: FormData, unitCode: string) => ({
	unitCode,
	visitedOn: dayField(form, 'visitedOn') ?? '',
	kind: textField(form, VISIT_FIELDS.kind),
	place: textField(form, VISIT_FIELDS.place),
	companions: textField(form, 'companions'),
	done: textField(form, 'done'),
	asked: textField(form, 'asked'),
	followUp: textField(form, 'followUp'),
	followUpOn: optionalField(form, 'followUpOn') && dayField(form, 'followUpOn')
});
