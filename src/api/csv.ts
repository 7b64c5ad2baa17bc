type Fields = Record<string, unknown>;
type Row = Record<string, unknown>;

/** Excel takes a file without it for the old code page of the machine. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a table program would take for a formula and run (OWASP, CSV injection). */
const RUNS = /^[=+\-@\t\r]/;

/**
 * Rows as RFC 4180 has it, in UTF-8 with a byte order mark; the heading names the fields as JSON does. A text that
 * would run as a formula stands behind an apostrophe. What is not known is empty.
 */
export function toCsv(fields: Fields, rows: readonly Row[]): string {
	const names = Object.keys(fields);
	const lines = [names, ...rows.map((row) => names.map((name) => row[name]))];
	return BYTE_ORDER_MARK + lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

function cell(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	const text = RUNS.test(String(value)) ? `'${value}` : String(value);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
