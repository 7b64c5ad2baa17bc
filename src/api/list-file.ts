import { decodeCursor, type Page } from '#lib/reads/paging.ts';
import type { Parameters } from '#lib/reads/parameters.ts';
import type { AnyList, Reading } from '#lib/reads/read.ts';
import { problem } from '#lib/web/server/problem.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { attachment } from './attachment.ts';
import { toCsv } from './csv.ts';
import { toWorkbook } from './workbook.ts';

export const LIST_FORMATS: ReadonlySet<string> = new Set(['csv', 'xlsx']);

/** Rows read at a time, and rows that a file holds at most: a table of Excel opens quickly up to there. */
const ROWS_A_READ = 1_000;
export const MOST_ROWS = 50_000;

/**
 * A list as a file: all of it, or one page where `limit` or `after` ask for pages. What goes on behind a page stands
 * in the header Link.
 */
export async function listFile(
	list: AnyList,
	format: string,
	reading: Reading,
	parameters: Parameters,
	url: URL
): Promise<Response> {
	const { isOnePage, page } = parameters;
	const rows = isOnePage ? await list.read(reading, parameters.asked, page) : await allRows(list, reading, parameters);
	if (!rows) return problem(409, 'api.too-many-rows', { facts: { limit: MOST_ROWS } });
	const file =
		format === 'csv'
			? attachment(toCsv(list.item.entries, rows.items), `${list.address}.csv`, 'text/csv; charset=utf-8')
			: attachment(
					await toWorkbook(list.item.entries, rows.items, textOf(`api_list_${list.address}`)),
					`${list.address}.xlsx`
				);
	if (rows.next) file.headers.set('link', `<${nextAddress(url, rows.next)}>; rel="next"`);
	return file;
}

async function allRows(list: AnyList, reading: Reading, { asked }: Parameters): Promise<Page<object> | undefined> {
	const items: object[] = [];
	let after: string | undefined;
	do {
		const cursor = after === undefined ? undefined : decodeCursor(after, list.order);
		const page = await list.read(reading, asked, { after: cursor, limit: ROWS_A_READ });
		items.push(...page.items);
		after = page.next;
	} while (after !== undefined && items.length < MOST_ROWS);
	return after === undefined ? { items } : undefined;
}

function nextAddress(url: URL, next: string): string {
	const address = new URL(url);
	address.searchParams.set('after', next);
	return `${address.pathname}${address.search}`;
}
