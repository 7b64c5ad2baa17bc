import { isLocalDate } from '#lib/local-date.ts';

/** How tasks stand, as a list can be narrowed to them; 'on-time': closed no later than its day. */
export const STANDINGS = [
	'open',
	'late',
	'today',
	'soon',
	'handed-in',
	'done',
	'done-late',
	'on-time',
	'dropped'
] as const;
export type StandingFilter = (typeof STANDINGS)[number];

export const ORDERS = ['due', '-due', '-given'] as const;
export type TaskOrder = (typeof ORDERS)[number];

/** What a list of tasks shows, as its address says it. */
export type TaskFilter = {
	/** Code of the unit; the units below it are included. */
	unit?: string;
	/** 'me': owed by the reader. */
	owner?: 'me';
	/** Absent for all of them. */
	standing?: StandingFilter;
	/** Words of the title, typed with or without marks. */
	q?: string;
	/** Month of the due day, 'YYYY-MM'. */
	month?: string;
	order: TaskOrder;
	/** Where the page before ended. */
	after?: TaskCursor;
};

/** The last row of a page: the day it is ordered by, and its id. */
export type TaskCursor = { day: string; id: string };

const oneOf = <T extends string>(allowed: readonly T[], text: string | null): T | undefined =>
	allowed.find((value) => value === text);

/**
 * Reads the address of a list. What it does not know it leaves out, so that an old link still shows something.
 * Without a word on the standing it shows what is open; of one month, everything.
 */
export function taskFilter(address: URLSearchParams): TaskFilter {
	const [, day = '', id = ''] = /^(\d{4}-\d{2}-\d{2})_([0-9a-f-]{36})$/.exec(address.get('after') ?? '') ?? [];
	const month = address.get('month') ?? '';
	return {
		unit: address.get('unit')?.trim() || undefined,
		owner: address.get('owner') === 'me' ? 'me' : undefined,
		standing: address.has('standing') || month ? oneOf(STANDINGS, address.get('standing')) : 'open',
		q: address.get('q')?.trim().slice(0, 100) || undefined,
		month: isLocalDate(`${month}-01`) ? month : undefined,
		order: oneOf(ORDERS, address.get('order')) ?? 'due',
		after: id && isLocalDate(day) ? { day, id } : undefined
	};
}

/** The address of a list, with some of it changed; a changed filter begins at the first page. */
export function taskAddress(filter: TaskFilter, change: Partial<TaskFilter> = {}): string {
	const { after, ...rest } = { ...filter, after: undefined, ...change };
	const query = new URLSearchParams();
	for (const key of ['unit', 'owner', 'standing', 'q', 'month', 'order'] as const) {
		const value = rest[key];
		if (value && !(key === 'order' && value === 'due')) query.set(key, value);
	}
	if (!rest.standing && !rest.month) query.set('standing', 'all');
	if (after) query.set('after', `${after.day}_${after.id}`);
	return `/office/tasks${query.size > 0 ? `?${query}` : ''}`;
}
