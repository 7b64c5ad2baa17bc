import type { LocalDate } from '#lib/local-date.ts';
import { DOCUMENT_KINDS, type DocumentKind } from './document-types.ts';

export const DOCUMENT_TABS = ['all', 'in', 'issued', 'drafts', 'ended'] as const;
export type DocumentTab = (typeof DOCUMENT_TABS)[number];

/** What the register shows, as its address says it. */
export type DocumentFilter = {
	tab: DocumentTab;
	kind?: DocumentKind | undefined;
	/** Words of number, issuer or abstract, typed with or without marks. */
	q?: string | undefined;
	/** Where the page before ended. */
	after?: { day: LocalDate; id: string } | undefined;
};

/** Reads the address of a list; what it does not know it leaves out, so that an old link still shows something. */
export function documentFilter(address: URLSearchParams): DocumentFilter {
	const [, day, id] = /^(\d{4}-\d{2}-\d{2})_([0-9a-f-]{36})$/.exec(address.get('after') ?? '') ?? [];
	return {
		tab: DOCUMENT_TABS.find((tab) => tab === address.get('tab')) ?? 'all',
		kind: DOCUMENT_KINDS.find((kind) => kind === address.get('kind')),
		q: address.get('q')?.trim().slice(0, 100) || undefined,
		after: day && id ? { day, id } : undefined
	};
}

/** The address of a list, with some of it changed; a changed filter begins at the first page. */
export function documentAddress(filter: DocumentFilter, change: Partial<DocumentFilter> = {}): string {
	const { tab, kind, q, after } = { ...filter, after: undefined, ...change };
	const query = new URLSearchParams();
	if (tab !== 'all') query.set('tab', tab);
	if (kind) query.set('kind', kind);
	if (q) query.set('q', q);
	if (after) query.set('after', `${after.day}_${after.id}`);
	return `/office/documents${query.size > 0 ? `?${query}` : ''}`;
}
