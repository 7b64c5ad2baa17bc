import { addDays, type LocalDate } from '#lib/local-date.ts';
import type { Asked } from './asked.ts';

/** A case file as far as somebody's week goes. */
export type ReorganisationWaiting = {
	id: string;
	state: string;
	onDay: LocalDate;
	undoUntil: LocalDate | null;
	/** What ends, and what follows. */
	from: string;
	to: string;
	/** Sides that have not signed the sheet. */
	unsigned: number;
};

/** Days before its day on which a plan begins to be asked for, and before the last day on which it can be taken back. */
const AHEAD_DAYS = 45;
const LAST_DAYS = 7;

/** What those who carry reorganisations out are asked: to settle what is in the way, to carry out, to have the sheet signed. */
export function askedOfReorganisation(file: ReorganisationWaiting, today: LocalDate): Asked[] {
	const { id, state, onDay, undoUntil, unsigned } = file;
	const facts = { from: file.from, to: file.to };
	const action = { code: 'week.do-reorganisation', facts: {}, href: `/office/reorganisations/${id}` };
	const why = { code: 'week.reorganisation-why', facts: { ...facts, day: undoUntil ?? onDay } };
	// Its day stands beside it in its last week; before, it is asked for and never late.
	const due = (on: LocalDate) => (on <= addDays(today, LAST_DAYS) ? { dueOn: on } : {});
	if (state === 'planned') {
		if (onDay > addDays(today, AHEAD_DAYS)) return [];
		const what = onDay <= today ? 'week.reorganisation-commit' : 'week.reorganisation-settle';
		return [{ key: `reorganisation ${id}`, what: { code: what, facts }, why, ...due(onDay), action }];
	}
	if (state !== 'committed' || !undoUntil || undoUntil < today) return [];
	return [
		...(unsigned > 0
			? [
					{
						key: `reorganisation sign ${id}`,
						what: { code: 'week.reorganisation-sign', facts: { ...facts, count: unsigned } },
						why,
						...due(undoUntil),
						action
					}
				]
			: []),
		...(undoUntil <= addDays(today, LAST_DAYS)
			? [
					{
						key: `reorganisation undo ${id}`,
						what: { code: 'week.reorganisation-undo', facts },
						why: { code: 'week.reorganisation-undo-why', facts: { day: undoUntil } },
						dueOn: undoUntil,
						action
					}
				]
			: [])
	];
}
