import { type ActionFailure, fail } from '@sveltejs/kit';
import type { Indicator } from '#domains/outcomes/indicators/criteria.ts';
import { isYesNo } from '#domains/outcomes/indicators/ui/figure-words.ts';
import type { KeptContent } from '#lib/files/server/keep-file.ts';
import { keepFiles } from '#lib/files/server/keep-files.ts';
import type { FormTrouble } from '#lib/web/server/act.ts';
import { textField } from '#lib/web/form-fields.ts';
import { amountField } from '../works/amount-field.ts';

type Typed = number | string | null;
export type FigureField = { numerator: Typed; denominator: Typed; evidence: string; reason: string };

/** The figure that was typed in one row of the form; undefined where the row was left empty. */
export function figureField(form: FormData, nth: number, indicator: Indicator): FigureField | undefined {
	const typed = textField(form, `n-${nth}`);
	if (typed === '') return undefined;
	const said = { evidence: textField(form, `e-${nth}`), reason: textField(form, `r-${nth}`) };
	if (!isYesNo(indicator))
		return {
			numerator: amountField(form, `n-${nth}`) ?? null,
			denominator: indicator.measure === 'count' ? null : (amountField(form, `d-${nth}`) ?? null),
			...said
		};
	if (typed === 'none') return { numerator: null, denominator: null, ...said };
	return { numerator: Number(typed), denominator: indicator.measure === 'yes-no' ? null : 1, ...said };
}

/** Leads each error to the field of its row: 'rows.3.numerator' of the command is `n-7` of the form. */
export function atRows(trouble: ActionFailure<FormTrouble>, places: readonly number[]): ActionFailure<FormTrouble> {
	const fields: Record<string, string> = { numerator: 'n', denominator: 'd', evidence: 'e', reason: 'r' };
	trouble.data.errors = trouble.data.errors.map((error) => {
		const [, row, field = ''] = error.path.split('.');
		const place = places[Number(row)];
		return place === undefined ? error : { ...error, path: `${fields[field] ?? 'n'}-${place}` };
	});
	return trouble;
}

/** Takes the file of each row into the store, by the row's place; of the first that cannot be kept, what the form says. */
export async function keepRowFiles(
	form: FormData,
	places: readonly number[]
): Promise<{ files: Map<number, KeptContent> } | { trouble: ActionFailure<FormTrouble> }> {
	const files = new Map<number, KeptContent>();
	for (const nth of places) {
		const kept = await keepFiles(form, `f-${nth}`);
		if (!kept.ok) {
			const values = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string')) as Record<
				string,
				string
			>;
			return { trouble: fail(409, { errors: [{ path: `f-${nth}`, text: kept.text }], values }) };
		}
		if (kept.files[0]) files.set(nth, kept.files[0]);
	}
	return { files };
}
