import { dayField, textField } from '#lib/web/form-fields.ts';
import { amountField } from '../works/amount-field.ts';

/** The fields of a measure as they were typed. */
export const measureInput = (form: FormData) => ({
	title: textField(form, 'title'),
	goal: textField(form, 'goal'),
	lead: textField(form, 'lead'),
	budget: amountField(form, 'budget') ?? null,
	budgetSource: textField(form, 'budgetSource'),
	people: textField(form, 'people'),
	dueOn: dayField(form, 'dueOn')
});
