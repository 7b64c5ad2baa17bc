import { type SelectQueryBuilder, sql } from 'kysely';
import * as v from 'valibot';
import { isId } from '#lib/ids.ts';
import { isLocalDate } from '#lib/local-date.ts';

export const USUAL_LIMIT = 50;
export const MAX_LIMIT = 200;

/**
 * The order of a list: columns that together are different for every row and do not change, so that walking
 * page by page meets each row exactly once. All go the same way.
 */
export type Order = { columns: readonly (readonly [name: string, kind: KeyKind])[]; descending?: boolean };
type KeyKind = 'text' | 'day' | 'moment' | 'id';

/** Values of the order at the last row that was told. */
export type Cursor = readonly string[];
export type PageAsked = { after?: Cursor; limit: number };
export type Page<T> = { items: T[]; next?: string };

// biome-ignore lint/suspicious/noExplicitAny: pages are cut from queries over any tables.
type AnyQuery<O> = SelectQueryBuilder<any, any, O>;

/** One page of a query, in the shape that other systems read, and where the next one begins. */
export async function pageOf<O extends object, T>(
	query: AnyQuery<O>,
	{ columns, descending = false }: Order,
	{ after, limit }: PageAsked,
	shape: (row: O) => T
): Promise<Page<T>> {
	const keys = columns.map(([name]) => sql.ref(name));
	const [beyond, direction] = descending ? [sql`<`, sql`desc`] : [sql`>`, sql`asc`];
	const narrowed = after ? query.where(sql<boolean>`(${sql.join(keys)}) ${beyond} (${sql.join(after)})`) : query;
	const rows = await narrowed
		.select(sql<Cursor>`jsonb_build_array(${sql.join(keys)})`.as('cursor'))
		.orderBy(sql`${sql.join(keys.map((key) => sql`${key} ${direction}`))}`)
		.limit(limit + 1)
		.execute();
	const told = rows.slice(0, limit) as (O & { cursor: Cursor })[];
	const last = told.at(-1);
	const items = told.map(({ cursor, ...row }) => shape(row as unknown as O));
	return rows.length > limit && last ? { items, next: encodeCursor(last.cursor) } : { items };
}

export const encodeCursor = (cursor: Cursor): string => base64url(JSON.stringify(cursor));

/** The values of a cursor, or undefined if it is none of this order. */
export function decodeCursor(text: string, { columns }: Order): Cursor | undefined {
	const parsed = v.safeParse(v.array(v.string()), jsonOf(text));
	if (!parsed.success || parsed.output.length !== columns.length) return undefined;
	return columns.every(([, kind], index) => fits(parsed.output[index] as string, kind)) ? parsed.output : undefined;
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?[+-]\d{2}:\d{2}$/;

function fits(value: string, kind: KeyKind): boolean {
	if (kind === 'id') return isId(value);
	if (kind === 'day') return isLocalDate(value);
	if (kind === 'moment') return isLocalDate(MOMENT.exec(value)?.[1] ?? '');
	return !value.includes('\0');
}

function jsonOf(text: string): unknown {
	try {
		return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
	} catch {
		return undefined;
	}
}

const base64url = (text: string): string => Buffer.from(text, 'utf8').toString('base64url');
