import type { LocalDate } from '#lib/local-date.ts';
import { OPEN_KINDS, type OpenKind } from './cases/case.ts';

export const CASE_TABS = ['open', 'late', 'soon', 'reopen', 'closed', 'all'] as const;
export type CaseTab = (typeof CASE_TABS)[number];

/** What a list of cases shows, as its address says it. */
export type CaseFilter = {
	tab: CaseTab;
	kind?: OpenKind | undefined;
	/** Words of the summary, typed with or without marks, or the code of a receipt. */
	q?: string | undefined;
	/** Where the page before ended. */
	after?: { day: LocalDate; id: string } | undefined;
};

/** Reads the address of a list; what it does not know it leaves out, so that an old link still shows something. */
export function caseFilter(address: URLSearchParams): CaseFilter {
	const [, day, id] = /^(\d{4}-\d{2}-\d{2})_([0-9a-f-]{36})$/.exec(address.get('after') ?? '') ?? [];
	return {
		tab: CASE_TABS.find((tab) => tab === address.get('tab')) ?? 'open',
		kind: OPEN_KINDS.find((kind) => kind === address.get('kind')),
		q: address.get('q')?.trim().slice(0, 100) || undefined,
		after: day && id ? { day, id } : undefined
	};
}

/** The address of a list, with some of it changed; a changed filter begins at the first page. */
export function caseAddress(filter: CaseFilter, change: Partial<CaseFilter> = {}): string {
	const { tab, kind, q, after } = { ...filter, after: undefined, ...change };
	const query = new URLSearchParams();
	if (tab !== 'open') query.set('tab', tab);
	if (kind) query.set('kind', kind);
	if (q) query.set('q', q);
	if (after) query.set('after', `${after.day}_${after.id}`);
	return `/office/cases${query.size > 0 ? `?${query}` : ''}`;
}
