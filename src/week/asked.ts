import { daysBetween, type LocalDate } from '#lib/local-date.ts';

export type Facts = Record<string, string | number>;

/** A sentence by its key and what fills it. */
export type Sentence = { code: string; facts: Facts };

/** One thing that the rules, or a person, ask of somebody now. */
export type Asked = {
	/** The same thing has the same key, by whatever way it was found. */
	key: string;
	what: Sentence;
	/** Where it comes from, or which rule asks for it. */
	why: Sentence;
	/** Last day in time; without one it is asked for and never late. */
	dueOn?: LocalDate;
	/** Who else has to do with it. */
	who?: string;
	/** The one thing to press. */
	action: Sentence & { href: string };
};

/** late: its day is over; today; coming: a later day, or none. */
export type Urgency = 'late' | 'today' | 'coming';

export type WeekItem = Asked & { urgency: Urgency };

export const urgencyOf = (dueOn: LocalDate | undefined, today: LocalDate): Urgency =>
	dueOn === undefined || dueOn > today ? 'coming' : dueOn < today ? 'late' : 'today';

/** Days from today on that belong to "this week", today included. */
export const WEEK_DAYS = 7;

/** Whether something with this last day is shown yet. */
export const isThisWeek = (dueOn: LocalDate | undefined, today: LocalDate): boolean =>
	dueOn === undefined || daysBetween(today, dueOn) < WEEK_DAYS;

/**
 * Everything asked of one person in the order in which to do it: the longest late first, then by day,
 * last what has no day.
 */
export function weekOf(asked: readonly Asked[], today: LocalDate): WeekItem[] {
	const once = new Map(asked.map((each) => [each.key, each]));
	return [...once.values()]
		.filter(({ dueOn }) => isThisWeek(dueOn, today))
		.map((each) => ({ ...each, urgency: urgencyOf(each.dueOn, today) }))
		.sort((a, b) => compare(a.dueOn ?? LAST, b.dueOn ?? LAST) || compare(a.key, b.key));
}

const LAST = '9999-12-31';
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** '11/2026', as a month stands in a sentence. */
export const monthText = (month: string): string => `${month.slice(5)}/${month.slice(0, 4)}`;
