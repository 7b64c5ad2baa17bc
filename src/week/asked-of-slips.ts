import { addMonths, daysBetween, type LocalDate } from '#lib/local-date.ts';
import { slipDays, type SlipState, slipYear } from '#domains/members/supplement/slip.ts';
import { type Asked, WEEK_DAYS } from './asked.ts';

export type SlipsWaiting = {
	/** The reader's own, where they are on a roll; null: not handed in. */
	own?: { memberId: string; state: SlipState | null };
	/** Of cells that the reader checks slips of. */
	toCheck: number;
	missing: number;
	toSettle: number;
};

/** The slip that is asked for on a day, from its opening until a month after its year's end; otherwise none. */
export function slipsAskedFor(today: LocalDate) {
	const year = slipYear(today);
	const days = slipDays(year);
	return days && today <= addMonths(days.settleBy, 1) ? { year, ...days } : undefined;
}

/** What the yearly slips ask: of a member the own one, of the cell to confirm, of the office to take over. */
export function askedOfSlips({ own, toCheck, missing, toSettle }: SlipsWaiting, today: LocalDate): Asked[] {
	const asked = slipsAskedFor(today);
	if (!asked) return [];
	const { year, handInBy, settleBy } = asked;
	// Told from the opening on: without a day until its last week.
	const by = (day: LocalDate) => (daysBetween(today, day) < WEEK_DAYS ? { dueOn: day } : {});
	const why = (day: LocalDate) => ({ code: 'week.slip-why', facts: { day } });
	const list = (name: string, count: number, day: LocalDate, state: string): Asked[] =>
		count === 0
			? []
			: [
					{
						key: `slips ${name}`,
						what: { code: `week.slips-${name}`, facts: { count, year } },
						why: why(day),
						...by(day),
						action: { code: 'week.do-slips', facts: {}, href: `/office/members/slips?year=${year}&state=${state}` }
					}
				];
	const isMine = own && (own.state === null || own.state === 'returned');
	return [
		...(isMine
			? [
					{
						key: 'slip own',
						what: { code: own.state ? 'week.slip-returned' : 'week.slip-write', facts: { year } },
						why: why(handInBy),
						...by(handInBy),
						action: { code: 'week.do-slip', facts: {}, href: `/office/members/${own.memberId}/slip?year=${year}` }
					}
				]
			: []),
		...list('check', toCheck, settleBy, 'handed-in'),
		...(today > handInBy ? list('missing', missing, handInBy, 'missing') : []),
		...list('settle', toSettle, settleBy, 'checked')
	];
}
