import { addMonths, firstOfMonth, type LocalDate } from '#lib/local-date.ts';

/** What can be found, in the order of the page. */
export const SECTIONS = ['members', 'cells', 'meetings', 'tasks', 'resolutions', 'conclusions', 'articles'] as const;
export type Section = (typeof SECTIONS)[number];
/** Those that happen in a month; people and cells are of no month. */
const DATED: readonly Section[] = ['meetings', 'tasks', 'resolutions', 'conclusions', 'articles'];

/** Rows of a section beside the others, and on a page of its own. */
export const SHORT = 6;
export const PAGE_ROWS = 50;

/** What is searched for, as the address says it. */
export type Search = {
	/** As typed. */
	q: string;
	/** The one section that is shown, and then in full. */
	only?: Section;
	/** Code of the one cell that is searched. */
	unit?: string;
	/** The last so many months, or a year: '3', '12', '2026'. */
	period?: string;
	/** From 1, where one section is shown. */
	page: number;
};

export function searchOf(address: URLSearchParams): Search {
	const only = SECTIONS.find((section) => section === address.get('in'));
	const page = Number(/^[1-9]\d{0,3}$/.exec(address.get('page') ?? '')?.[0] ?? 1);
	return {
		q: (address.get('q') ?? '').trim().slice(0, 100),
		...(only && { only }),
		...(address.get('unit') && { unit: address.get('unit')!.slice(0, 40) }),
		...(/^(3|12|20\d\d)$/.test(address.get('period') ?? '') && { period: address.get('period')! }),
		page: only ? page : 1
	};
}

export function searchAddress({ q, only, unit, period, page }: Partial<Search>): string {
	const query = new URLSearchParams({
		q: q ?? '',
		...(only && { in: only }),
		...(unit && { unit }),
		...(period && { period }),
		...(page && page > 1 && { page: String(page) })
	});
	return `/office/search?${query}`;
}

/** First and last month of a period, 'YYYY-MM'. */
export function monthsOf(period: string, today: LocalDate): { from: string; to: string } {
	if (period.length === 4) return { from: `${period}-01`, to: `${period}-12` };
	const first = addMonths(firstOfMonth(today), 1 - Number(period));
	return { from: first.slice(0, 7), to: today.slice(0, 7) };
}

/** Whether a section is looked through at all. */
export const isSearched = ({ only, period }: Search, section: Section): boolean =>
	(only === undefined || only === section) && (period === undefined || DATED.includes(section));
