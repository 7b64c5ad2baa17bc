/** What is counted of units before and after, in the order of the sheet. */
export const STOCK = [
	'members',
	'posts',
	'groups',
	'tasks',
	'matters',
	'meetings',
	'resolutions',
	'documents',
	'sittings',
	'ballots',
	'study',
	'cases',
	'works',
	'models',
	'admissions',
	'transfers',
	'contacts',
	'congresses',
	'bookings',
	'phones',
	'parked'
] as const;
export type StockKey = (typeof STOCK)[number];

/** total: all there is, past and present; open: what goes on (of members: those on probation); held: in the way of an end. */
export type StockRow = { key: StockKey; unitId: string; total: number; open: number; held: number };

/** A line of the reconciliation sheet: with the old units before, and what the new ones reach. */
export type Line = { key: StockKey; before: number; after: number; openBefore: number; openAfter: number };

/** What must not be under way in a unit that ends. */
export const IN_THE_WAY: readonly string[] = ['ballots', 'meetings', 'sittings', 'inspections'];

/** Posts end with their unit, and are no part of what must add up; everything else is there before and after. */
const ENDS_WITH_UNIT: readonly StockKey[] = ['posts', 'groups'];

const sum = (rows: readonly StockRow[], key: StockKey, of: 'total' | 'open'): number =>
	rows.reduce((total, row) => total + (row.key === key ? row[of] : 0), 0);

export const linesOf = (before: readonly StockRow[], after: readonly StockRow[]): Line[] =>
	STOCK.map((key) => ({
		key,
		before: sum(before, key, 'total'),
		after: sum(after, key, 'total'),
		openBefore: sum(before, key, 'open'),
		openAfter: sum(after, key, 'open')
	}));

/** Lines that do not add up. */
export const differing = (lines: readonly Line[]): Line[] =>
	lines.filter(
		({ key, before, after, openBefore, openAfter }) =>
			!ENDS_WITH_UNIT.includes(key) && (before !== after || openBefore !== openAfter)
	);
