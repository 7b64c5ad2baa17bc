import { textField } from '#lib/web/form-fields.ts';

/** A whole amount typed as 1500000, 1.500.000 or 1 500 000; what was typed when it is none; undefined when empty. */
export function amountField(form: FormData, name: string): number | string | undefined {
	const typed = textField(form, name);
	const digits = /^\d{1,3}([. ,]\d{3})+$/.test(typed) ? typed.replace(/[. ,]/g, '') : typed;
	return /^\d{1,15}$/.test(digits) ? Number(digits) : typed || undefined;
}
