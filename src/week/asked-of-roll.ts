import type { LocalDate } from '#lib/local-date.ts';
import { type Asked, monthText } from './asked.ts';

export type RollDue = {
	/** Cells that the reader keeps the fees of and that have handed nothing on for the month that is over. */
	handIn: readonly { code: string; name: string; unsent: number }[];
	month: string;
	/** Members of those cells who owe for as many months as the rules look at. */
	arrears: number;
	/** Sums that cells sent and nobody has confirmed. */
	toConfirm: number;
	/** Badges of the next day of handing over that nobody has proposed, and that day. */
	badges: number;
	awardOn: LocalDate | null;
	/** Decided badges whose day is over. */
	toHandOver: number;
};

const line = (
	name: string,
	facts: Record<string, string | number>,
	href: string,
	why: Record<string, string | number> = {}
): Asked => ({
	key: `roll ${name}${facts.code ?? ''}`,
	what: { code: `week.${name}`, facts },
	why: { code: `week.${name}-why`, facts: { ...facts, ...why } },
	action: { code: `week.do-${name}`, facts: {}, href }
});

/** What fees and badges ask: of whoever keeps a cell's fees, and of the office. Arrears are told, nothing follows by itself. */
export function askedOfRoll({ handIn, month, arrears, toConfirm, badges, awardOn, toHandOver }: RollDue): Asked[] {
	return [
		...handIn.map(({ code, name, unsent }) =>
			line('fees-hand-in', { code, unit: name, month: monthText(month), unsent }, `/office/fees/${code}?month=${month}`)
		),
		...(arrears > 0 ? [line('fees-arrears', { count: arrears }, '/office/members/attention')] : []),
		...(toConfirm > 0 ? [line('fees-confirm', { count: toConfirm }, `/office/fees?month=${month}`)] : []),
		...(badges > 0 && awardOn
			? [line('badges-due', { count: badges }, `/office/members/badges?year=${awardOn.slice(0, 4)}`, { day: awardOn })]
			: []),
		...(toHandOver > 0 ? [line('badges-hand', { count: toHandOver }, '/office/members/badges')] : [])
	];
}
