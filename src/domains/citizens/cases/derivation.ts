import type { LocalDate } from '#lib/local-date.ts';
import type { ClockStep } from '../clock.ts';
import type { RunningClock } from './case.ts';

/** How the end of a clock came about, for one sentence. */
export type Derivation = {
	/** What happened on the day that started the clock. */
	event: 'received' | 'accepted' | 'answered';
	from: LocalDate;
	/** Days of the limit, with those of an extension. */
	count: number;
	unit: 'calendar' | 'working';
	/** Days during which the clock stood still. */
	suspendedDays: number;
	/** The day on which it would have ended, had that not been a day off. */
	movedFrom: LocalDate | undefined;
	dueOn: LocalDate;
};

const EVENT: Record<ClockStep, Derivation['event']> = {
	'first-handling': 'received',
	accept: 'received',
	answer: 'received',
	check: 'received',
	settle: 'accepted',
	'notify-acceptance': 'accepted',
	'publish-decision': 'answered',
	appeal: 'answered'
};

const LIMITS = ['citizens.clock-days', 'citizens.clock-working-days'];

export function derivationOf({ step, from, dueOn, why }: RunningClock): Derivation {
	const factsOf = (code: string) => why.find((one) => one.code === code)?.facts;
	const limit = why.find(({ code }) => LIMITS.includes(code))!;
	return {
		event: EVENT[step],
		from,
		count: Number(limit.facts.count) + Number(factsOf('citizens.clock-extended')?.days ?? 0),
		unit: limit.code === 'citizens.clock-working-days' ? 'working' : 'calendar',
		suspendedDays: Number(factsOf('calendar.suspended-passed')?.days ?? 0),
		movedFrom: factsOf('calendar.moved-off-day-off')?.from as LocalDate | undefined,
		dueOn
	};
}
