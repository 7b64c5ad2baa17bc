import { isLocalDate } from '#lib/local-date.ts';
import type { Topic } from '../cases/case.ts';
import { TOPICS } from '../cases/case.ts';
import type { Trouble } from './trouble.ts';

/** Which requests somebody asks for. Codes leave the rest aside. */
export type Asked = { codes?: string[]; topics?: Topic[]; status?: ('open' | 'closed')[]; from?: Date; to?: Date };

/** The span that is answered, where nobody says another; and the longest. */
export const USUAL_DAYS = 90;
const DAY_MS = 86_400_000;

const STATES = ['open', 'closed'] as const;
const list = (text: string | null): string[] =>
	(text ?? '')
		.split(',')
		.map((part) => part.trim())
		.filter(Boolean);

/** A moment as RFC 3339 writes it, or a day alone, which begins at midnight in Viet Nam. */
function momentIn(text: string): Date | undefined {
	if (isLocalDate(text)) return new Date(`${text}T00:00:00+07:00`);
	const fits =
		/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(text) && isLocalDate(text.slice(0, 10));
	const moment = new Date(text);
	return fits && !Number.isNaN(moment.getTime()) ? moment : undefined;
}

/**
 * What a query asks for.
 * @source GeoReport v2, GET Service Requests: at most 90 days, the last ones unless a span is given
 */
export function askedOf(query: URLSearchParams, now: Date): Asked | Trouble {
	const codes = list(query.get('service_request_id'));
	if (codes.length > 0) return { codes };
	const [topics, status] = [list(query.get('service_code')), list(query.get('status'))];
	const strange = status.find((one) => !STATES.includes(one as 'open'));
	if (strange) return { status: 400, code: 'citizens.open311-status', facts: { given: strange } };
	const ends: { start_date?: Date; end_date?: Date } = {};
	for (const name of ['start_date', 'end_date'] as const) {
		const given = query.get(name);
		if (!given) continue;
		// A plus sign in an address is a blank unless it was written as %2B, which few programs do.
		const moment = momentIn(given.replace(' ', '+'));
		if (!moment) return { status: 400, code: 'citizens.open311-date', facts: { name, given } };
		ends[name] = moment;
	}
	const to = ends.end_date ?? (ends.start_date ? new Date(ends.start_date.getTime() + USUAL_DAYS * DAY_MS) : now);
	const from = ends.start_date ?? new Date(to.getTime() - USUAL_DAYS * DAY_MS);
	if (from > to) return { status: 400, code: 'citizens.open311-span' };
	const longest = new Date(from.getTime() + USUAL_DAYS * DAY_MS);
	return {
		from,
		to: to > longest ? longest : to,
		...(topics.length > 0 && { topics: topics.filter((topic): topic is Topic => TOPICS.includes(topic as Topic)) }),
		...(status.length > 0 && { status: status as ('open' | 'closed')[] })
	};
}
