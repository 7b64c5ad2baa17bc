import type { Matter } from '#domains/meetings/index.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { idOf } from '../ids.ts';
import { at, dayOf } from './moments.ts';
import { type Sitting, say } from './sitting.ts';

/** Something people asked for, until it is answered. */
export type MatterLife = Matter & {
	raisedOn: LocalDate;
	at: string;
	meetingId?: string;
	reply: Pick<Matter, 'answer' | 'state'>;
};

/** What waits for a meeting: matters of its topics that members were told in the days before. */
export function raiseMatters(sitting: Sitting): MatterLife[] {
	const { dice, topics, present, cell, occasion } = sitting;
	if (cell.habit === 'formal') return [];
	const asked = dice.sample(
		topics.flatMap((topic) => topic.matters ?? []),
		dice.between(0, cell.habit === 'good' ? 2 : 1)
	);
	return asked.map((text, index) => {
		const raisedOn = addDays(dayOf(occasion.startsAt), -dice.between(2, 9));
		const raisedAt = at(raisedOn, `${dice.between(10, 19)}:${dice.between(10, 59)}`);
		const place = dice.pick(cell.areas);
		return {
			id: idOf(`matter ${sitting.id} ${index}`, raisedAt),
			gist: say(sitting, text.gist.replaceAll('{area}', place)),
			place,
			broughtBy: dice.pick(present).name,
			state: 'raised',
			raisedOn,
			at: raisedAt,
			reply: { answer: say(sitting, text.answer), state: text.isForwarded ? 'forwarded' : 'answered' }
		};
	});
}

/** The meeting takes all that wait; what it does not come to waits for the next one. */
export function answerMatters({ id, dice, manner, occasion }: Sitting, waiting: MatterLife[]): void {
	for (const matter of waiting) {
		matter.meetingId = id;
		if (occasion.fate === 'held' && dice.chance(manner.answered)) Object.assign(matter, matter.reply);
	}
}

/** As the record of a meeting has it. */
export const matterOf = ({ id, gist, place, broughtBy, answer, taskId, state }: MatterLife): Matter => ({
	id,
	gist,
	place,
	broughtBy,
	...(answer && { answer }),
	...(taskId && { taskId }),
	state
});
