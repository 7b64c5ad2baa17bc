/** What can be found, in the order of the page. */
export const SECTIONS = ['members', 'cells', 'meetings', 'tasks', 'resolutions'] as const;
export type Section = (typeof SECTIONS)[number];

/** Rows of a section beside the others, and where it was asked for alone. */
export const SHORT = 6;
export const LONG = 200;

/** What is searched for, as the address says it. */
export type Search = {
	/** As typed. */
	q: string;
	/** The one section that is shown, and then in full. */
	only?: Section;
};

export const searchOf = (address: URLSearchParams): Search => ({
	q: (address.get('q') ?? '').trim().slice(0, 100),
	only: SECTIONS.find((section) => section === address.get('in'))
});

export function searchAddress({ q, only }: Search): string {
	const query = new URLSearchParams({ q, ...(only && { in: only }) });
	return `/office/search?${query}`;
}
