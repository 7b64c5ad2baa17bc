import type { Preparation, RollEntry } from '#domains/meetings/index.ts';
import { addDays } from '#lib/local-date.ts';
import type { Dice } from '../dice.ts';
import { hasCommittee } from '../people.ts';
import { COMMITTEE_MINUTES, DRAFT_CONTENT } from '../sentences/index.ts';
import type { Manner } from './manners.ts';
import { at, dayOf } from './moments.ts';
import type { Occasion } from './schedule.ts';

/** What was ready before a meeting, with the draft of its content beside. */
export type Prepared = { preparation: Preparation; draftContent: string };

export function prepare({ cell, startsAt }: Occasion, leaders: RollEntry[], manner: Manner, dice: Dice): Prepared {
	const on = dayOf(startsAt);
	const isReady = () => dice.chance(manner.prepared);
	const [met, minuted, drafted, worded, told] = [isReady(), isReady(), isReady(), isReady(), isReady()];
	const isInTime = isReady();
	const sentOn = addDays(on, isInTime ? -dice.between(1, 3) : 0);
	return {
		draftContent: drafted ? DRAFT_CONTENT : '',
		preparation: {
			...(met && {
				committeeMetOn: addDays(on, -dice.between(2, 4)),
				committeeAttendees: leaders.map(({ name }) => name),
				...(minuted && { committeeMinutes: minutesOf(hasCommittee(cell), dice) })
			}),
			hasDraftContent: drafted,
			hasDraftResolution: worded,
			...(told && { noticeSentAt: at(sentOn, '07:45'), ...(isInTime && { papersSentAt: at(sentOn, '08:10') }) }),
			assignedTold: told,
			papers: []
		}
	};
}

const minutesOf = (isCommittee: boolean, dice: Dice): string =>
	isCommittee ? dice.pick(COMMITTEE_MINUTES) : dice.pick(COMMITTEE_MINUTES).replace('Chi ủy', 'Bí thư và Phó Bí thư');
