import { isLocalDate, type LocalDate, monthOf } from '#lib/local-date.ts';
import type { MeetingKind, MeetingState } from '../record.ts';

export const STATES = [
	'planned',
	'notified',
	'open',
	'closed',
	'signed',
	'cancelled'
] as const satisfies readonly MeetingState[];
export const KINDS = ['regular', 'combined', 'thematic'] as const satisfies readonly MeetingKind[];

/** What the list of meetings shows, as its address says it. */
export type ListFilter = {
	/** Code of the cell. */
	cell?: string;
	/** 'YYYY' or 'YYYY-MM'. */
	period: string;
	state?: MeetingState;
	kind?: MeetingKind;
	/** Part of the cell's name, as typed. */
	q?: string;
};

/**
 * Reads the address of the list. Who sees many cells begins with this month, who looks at one cell with its year.
 * @param isOneCell whether the reader sees one cell only
 */
export function listFilter(address: URLSearchParams, today: LocalDate, isOneCell: boolean): ListFilter {
	const cell = address.get('cell')?.trim() || undefined;
	const asked = address.get('period') ?? '';
	const usual = cell || isOneCell ? today.slice(0, 4) : monthOf(today);
	return {
		cell,
		period: /^20\d\d$/.test(asked) || isLocalDate(`${asked}-01`) ? asked : usual,
		state: STATES.find((state) => state === address.get('state')),
		kind: KINDS.find((kind) => kind === address.get('kind')),
		q: address.get('q')?.trim().slice(0, 100) || undefined
	};
}

/** The address of the list, with some of it changed. */
export function listAddress(filter: ListFilter, change: Partial<ListFilter> = {}): string {
	const query = new URLSearchParams();
	for (const [key, value] of Object.entries({ ...filter, ...change })) if (value) query.set(key, value);
	return `/office/meetings?${query}`;
}

/** Rows under the month that they belong to, in the order in which they came. */
export function byMonth<R extends { month: string }>(rows: R[]): { month: string; rows: R[] }[] {
	const groups = new Map<string, R[]>();
	for (const row of rows) groups.set(row.month, [...(groups.get(row.month) ?? []), row]);
	return [...groups]
		.map(([month, grouped]) => ({ month, rows: grouped }))
		.toSorted((a, b) => (a.month < b.month ? 1 : -1));
}
