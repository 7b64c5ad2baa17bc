import { readDong } from '#domains/members/fees/bank/dong-text.ts';
import { optionalField, textField } from '#lib/web/form-fields.ts';

/** A month typed as 11/2026, T11/2026 or 2026-11, as 'YYYY-MM'; anything else as it was typed, undefined when empty. */
export function monthField(form: FormData, name: string): string | undefined {
	const typed = optionalField(form, name);
	const [, month, year] = /^[Tt]?(\d{1,2})[/.-](20\d\d)$/.exec(typed ?? '') ?? [];
	return year ? `${year}-${month!.padStart(2, '0')}` : typed;
}

/** Whole đồng as people write them, or what was typed when that is none; undefined when empty. */
export function dongField(form: FormData, name: string): number | string | undefined {
	const typed = textField(form, name);
	return typed === '' ? undefined : (readDong(typed) ?? typed);
}
