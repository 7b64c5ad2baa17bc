import { ACTIVITIES, type Activity } from './activity.ts';

/** What a list of members shows, as its address says it. */
export type MemberFilter = {
	/** Code of the unit; the units below it are included. */
	unit?: string;
	/** Words of the name, typed with or without marks. */
	q?: string;
	standing?: 'official' | 'probationary';
	/** Those on the roll today when left out; 'left' and 'died' only when asked for. */
	activity?: Activity;
	/** Where the page before ended. */
	after?: MemberCursor;
};

/** The last row of a page: what it is ordered by, and its id. */
export type MemberCursor = { sortKey: string; id: string };

const oneOf = <T extends string>(allowed: readonly T[], text: string | null): T | undefined =>
	allowed.find((value) => value === text);

/** Reads the address of a list. What it does not know it leaves out, so that an old link still shows something. */
export function memberFilter(address: URLSearchParams): MemberFilter {
	const [, id = '', sortKey = ''] = /^([0-9a-f-]{36})_(.{1,300})$/.exec(address.get('after') ?? '') ?? [];
	return {
		unit: address.get('unit')?.trim() || undefined,
		q: address.get('q')?.trim().slice(0, 100) || undefined,
		standing: oneOf(['official', 'probationary'] as const, address.get('standing')),
		activity: oneOf(ACTIVITIES, address.get('activity')),
		after: id ? { sortKey, id } : undefined
	};
}

/** The address of a list, with some of it changed; a changed filter begins at the first page. */
export function memberAddress(filter: MemberFilter, change: Partial<MemberFilter> = {}): string {
	const { after, ...rest } = { ...filter, after: undefined, ...change };
	const query = new URLSearchParams();
	for (const key of ['unit', 'q', 'standing', 'activity'] as const) if (rest[key]) query.set(key, rest[key]);
	if (after) query.set('after', `${after.id}_${after.sortKey}`);
	return `/office/members${query.size > 0 ? `?${query}` : ''}`;
}
