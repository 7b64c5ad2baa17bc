import { isLocalDate, type LocalDate } from '#lib/local-date.ts';
import { done, type Result, refused } from '#lib/result.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { csvGrid, decodeText } from './csv-grid.ts';
import { readDong } from './dong-text.ts';

/** Money that came in, as a line of a bank statement says it. */
export type StatementLine = {
	/** Line of the file. */
	line: number;
	paidOn: LocalDate;
	dong: number;
	text: string;
	reference: string;
};
export type Statement = {
	lines: StatementLine[];
	/** Lines of money that went out: not ours to book. */
	out: number;
	/** Lines below the header that could not be read, with what is wrong. */
	problems: { line: number; code: string; value: string }[];
};

/** Where a column holds what, by the words of its heading without accents. */
const HEADINGS: [column: Column, words: RegExp][] = [
	[
		'reference',
		/(tham chieu|ma giao dich|ma gd|so ct|so chung tu|so but toan|reference|ref|trace|transaction (id|no))/
	],
	['balance', /(so du|balance)/],
	['credit', /(ghi co|phat sinh co|so tien co|tien vao|credit|^co$|\(co\))/],
	['debit', /(ghi no|phat sinh no|so tien no|tien ra|debit|^no$|\(no\))/],
	['amount', /(so tien|amount|gia tri)/],
	['kind', /(^loai|dau|no\/co|c\/d|d\/c|type)/],
	['text', /(noi dung|dien giai|mo ta|chi tiet|description|details|remark|narrative)/],
	['day', /(ngay|date|thoi gian)/]
];
type Column = 'reference' | 'balance' | 'credit' | 'debit' | 'amount' | 'kind' | 'text' | 'day';
type Columns = Partial<Record<Column, number>>;

/** The statement that a file holds, wherever its header stands and whatever separates its columns. */
export function readStatement(bytes: Uint8Array): Result<Statement> {
	const grid = csvGrid(decodeText(bytes));
	const at = grid.findIndex(({ cells }) => isHeader(columnsOf(cells)));
	if (at < 0) return refused({ code: 'members.bank-no-header' });
	const columns = columnsOf(grid[at]!.cells);
	const statement: Statement = { lines: [], out: 0, problems: [] };
	for (const row of grid.slice(at + 1)) readRow(row, columns, statement);
	return done(statement);
}

function columnsOf(cells: readonly string[]): Columns {
	const columns: Columns = {};
	for (const [index, cell] of cells.entries()) {
		const key = searchKey(cell);
		const found = HEADINGS.find(
			([column, words]) => columns[column] === undefined && key.length < 40 && words.test(key)
		);
		if (found) columns[found[0]] = index;
	}
	return columns;
}

const isHeader = ({ day, text, amount, credit }: Columns): boolean =>
	day !== undefined && text !== undefined && (amount !== undefined || credit !== undefined);

function readRow({ line, cells }: { line: number; cells: string[] }, columns: Columns, statement: Statement): void {
	const cell = (column: Column) => (columns[column] === undefined ? '' : (cells[columns[column]] ?? ''));
	const [credit, debit, amount] = [cell('credit'), cell('debit'), cell('amount')];
	// Titles, sums and signatures below the table have no day.
	if (!/\d/.test(cell('day'))) return;
	const money = credit && readDong(credit) !== 0 ? credit : amount;
	if (!money) {
		if (debit) statement.out += 1;
		return;
	}
	const dong = readDong(money);
	const paidOn = readStatementDay(cell('day'));
	if (dong === undefined) statement.problems.push({ line, code: 'members.bank-sum-unclear', value: money });
	else if (!paidOn) statement.problems.push({ line, code: 'members.bank-day-unclear', value: cell('day') });
	else if (dong < 0 || /^(d|no|debit|-)$/.test(searchKey(cell('kind')))) statement.out += 1;
	else if (dong > 0) statement.lines.push({ line, paidOn, dong, text: cell('text'), reference: cell('reference') });
}

/** '05/11/2026 08:15:22', '5-11-26', '2026-11-05T…', '20261105'. */
export function readStatementDay(text: string): LocalDate | undefined {
	const [, y, m, d] = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d)/.exec(text) ?? [];
	if (y && isLocalDate(`${y}-${m}-${d}`)) return `${y}-${m}-${d}`;
	const [, date, month, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2}|\d{4})(?!\d)/.exec(text) ?? [];
	if (!year) return undefined;
	const day = `${year.padStart(4, '20')}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}`;
	return isLocalDate(day) ? day : undefined;
}
