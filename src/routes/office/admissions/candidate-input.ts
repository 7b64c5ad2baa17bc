import { dayField, optionalField, textField } from '#lib/web/form-fields.ts';

/** What the form says of a candidate. */
export const candidateInput = (form: FormData) => ({
	fullName: textField(form, 'fullName'),
	sex: optionalField(form, 'sex'),
	birthDate: dayField(form, 'birthDate') ?? '',
	job: textField(form, 'job'),
	education: optionalField(form, 'education'),
	consentNumber: textField(form, 'consentNumber'),
	leftOn: dayField(form, 'leftOn') ?? null,
	leftWhy: optionalField(form, 'leftWhy') ?? null,
	mentorId: optionalField(form, 'mentorId') ?? null,
	secondMentorId: optionalField(form, 'secondMentorId') ?? null
});
