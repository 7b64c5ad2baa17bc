import { isLocalDate } from '#lib/local-date.ts';

/** The text of a field, '' when it was not sent. */
export const textField = (form: FormData, name: string): string => {
	const value = form.get(name);
	return typeof value === 'string' ? value.trim() : '';
};

/** The text of a field, or undefined when it was left empty. */
export const optionalField = (form: FormData, name: string): string | undefined => textField(form, name) || undefined;

/**
 * A day typed as 22/11/2026, 22-11-2026 or 2026-11-22, as 'YYYY-MM-DD'.
 * Anything else is left as it was typed: the command's schema then names the field.
 */
export function dayField(form: FormData, name: string): string | undefined {
	const typed = textField(form, name);
	const [, date, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed) ?? [];
	const day = year ? `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}` : typed;
	return isLocalDate(day) ? day : typed || undefined;
}

/** A whole number, or what was typed when it is none; undefined when empty. */
export function numberField(form: FormData, name: string): number | string | undefined {
	const typed = textField(form, name);
	return /^-?\d{1,9}$/.test(typed) ? Number(typed) : typed || undefined;
}

/** A day and a time of day in Viet Nam as one moment, or the typed text when they are none. */
export function momentFields(form: FormData, dayName: string, timeName: string): string | undefined {
	const day = dayField(form, dayName);
	const [, hours, minutes] = /^(\d{1,2})[:hg.](\d{2})$/.exec(textField(form, timeName)) ?? [];
	if (!day || !isLocalDate(day) || !hours || Number(hours) > 23 || Number(minutes) > 59) return day;
	return `${day}T${hours.padStart(2, '0')}:${minutes}:00+07:00`;
}
