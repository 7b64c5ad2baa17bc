import type { Locale } from '#lib/words/locale-type.ts';

/** Who is asking. Rights are not here: they are worked out from posts and grants at each transaction. */
export type Caller = {
	accountId: string;
	personId: string;
	/** Commune under whose key the person's own rows are kept. */
	communeId: number;
	username: string;
	name: string;
	locale: Locale;
	/** What the request came from, as a person would recognise it: kept with each command. */
	device: string;
};
