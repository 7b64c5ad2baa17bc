import { dayField, textField } from '#lib/web/form-fields.ts';

/** What the form of a plan holds, as `citizens.plan-dialogue` and `citizens.change-dialogue` take it. */
export const dialogueIn = (form: FormData) => ({
	ground: textField(form, 'ground'),
	mode: textField(form, 'mode'),
	title: textField(form, 'title'),
	subjects: textField(form, 'subjects'),
	invited: textField(form, 'invited'),
	presider: textField(form, 'presider'),
	coChairs: textField(form, 'coChairs'),
	on: dayField(form, 'on'),
	from: textField(form, 'from'),
	place: textField(form, 'place')
});
