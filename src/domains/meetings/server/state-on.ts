import { dayInVietNam, type LocalDate } from '#lib/local-date.ts';

type Moments = {
	state: string;
	noticeSentAt: string | null;
	openedAt: string | null;
	closedAt: string | null;
	/** The last signature. */
	signedAt: string | null;
};

/** How far a meeting had come at the end of a day, as far as its moments tell. A cancelled one has none: it stays so. */
export function stateOn({ state, noticeSentAt, openedAt, closedAt, signedAt }: Moments, on: LocalDate): string {
	const by = (at: string | null) => at !== null && dayInVietNam(new Date(at)) <= on;
	if (state === 'cancelled') return state;
	if (state === 'signed' && by(signedAt)) return 'signed';
	if (by(closedAt)) return 'closed';
	if (by(openedAt)) return 'open';
	return by(noticeSentAt) ? 'notified' : 'planned';
}
