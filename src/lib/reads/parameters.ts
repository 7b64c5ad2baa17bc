import * as v from 'valibot';
import * as field from '#lib/commands/fields.ts';
import { type InputError, inputErrors } from '#lib/commands/input-error.ts';
import { readPeriod } from '#lib/period.ts';
import { LOCALES } from '#lib/words/locale-type.ts';
import { decodeCursor, MAX_LIMIT, type Order, type PageAsked, USUAL_LIMIT } from './paging.ts';

/** What may be asked of any read, as an address carries it. */
export const PARAMETERS = {
	/** A unit and everything below it, by code. */
	unit: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/, 'input.not-understood')),
	from: field.day,
	to: field.day,
	/** As things stood on this day. */
	on: field.day,
	/** '2026-M11', '2026-Q4', '2026-H2', '2026-N9', '2026', '2025-2030'. */
	period: v.pipe(
		v.string(),
		v.check((code) => readPeriod(code) !== undefined, 'input.period-unknown')
	),
	/** Words to find, with or without diacritics. */
	/** A document, by its id. */
	document: field.id,
	q: field.text(100)
};
export type ParameterName = keyof typeof PARAMETERS;
export type Asked = { [Name in ParameterName]?: string };

const limit = v.pipe(
	v.string(),
	v.regex(/^[0-9]{1,4}$/, 'input.not-whole'),
	v.transform(Number),
	v.minValue(1),
	v.maxValue(MAX_LIMIT)
);
/** Every address takes it: the language of the texts in the answer. */
const lang = v.picklist(LOCALES);

export type Parameters = { asked: Asked; page: PageAsked; isOnePage: boolean };
export type ParametersRead = { ok: true; value: Parameters } | { ok: false; errors: InputError[] };

/**
 * What an address asks, or what is wrong with it: unknown and repeated parameters are errors too, for what is
 * ignored in silence is believed to have worked.
 *
 * @param order of a list, which can be walked page by page; absent for a read of one thing
 */
export function readParameters(names: readonly ParameterName[], given: URLSearchParams, order?: Order): ParametersRead {
	const known: string[] = [...names, 'lang', ...(order ? ['after', 'limit'] : [])];
	const keys = [...new Set(given.keys())];
	const wrong: InputError[] = [
		...keys
			.filter((name) => !known.includes(name))
			.map((name) => ({ path: name, code: 'input.unknown-parameter', facts: { name } })),
		...keys
			.filter((name) => known.includes(name) && given.getAll(name).length > 1)
			.map((name) => ({ path: name, code: 'input.given-twice', facts: { name } }))
	];
	const schema = v.object({
		...Object.fromEntries(names.map((name) => [name, v.optional(PARAMETERS[name])])),
		lang: v.optional(lang),
		limit: v.optional(limit)
	});
	const parsed = v.safeParse(schema, Object.fromEntries(given));
	if (!parsed.success) return { ok: false, errors: [...wrong, ...inputErrors(parsed.issues)] };

	const { limit: asLimit, lang: _, ...asked } = parsed.output as Asked & { limit?: number; lang?: string };
	if (asked.from && asked.to && asked.to < asked.from) wrong.push({ path: 'to', code: 'input.span-reversed' });
	const after = given.get('after');
	const cursor = after === null || !order ? undefined : decodeCursor(after, order);
	if (after !== null && order && !cursor) wrong.push({ path: 'after', code: 'input.cursor-unknown' });
	if (wrong.length > 0) return { ok: false, errors: wrong };
	const isOnePage = after !== null || asLimit !== undefined;
	return { ok: true, value: { asked, page: { after: cursor, limit: asLimit ?? USUAL_LIMIT }, isOnePage } };
}
