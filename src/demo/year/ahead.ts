import { type MeetingRecord, minMinutesOf } from '#domains/meetings/index.ts';
import { addDays, daysBetween, type LocalDate } from '#lib/local-date.ts';
import { diceOf } from '../dice.ts';
import type { Member } from '../members.ts';
import { DRAFT_CONTENT } from '../sentences/index.ts';
import { agendaOf } from './agenda.ts';
import { FIRST_CELL } from './first-cell.ts';
import { cycleOf, frameOf } from './frame.ts';
import { MANNERS } from './manners.ts';
import { at, dayOf } from './moments.ts';
import { prepare } from './preparation.ts';
import { callRoll, noAbsences } from './roll.ts';
import type { Occasion } from './schedule.ts';

/** A meeting that is planned, told, or was called off. */
export type Planned = { record: MeetingRecord; draftContent: string };

/** Cells seldom plan further ahead. */
const PLANNED_BEFORE_DAYS = 10;

/** The meeting that a cell prepares today; none while it is far off. */
export function planAhead(occasion: Occasion, members: Member[], today: LocalDate): Planned | undefined {
	const on = dayOf(occasion.startsAt);
	if (daysBetween(today, on) > PLANNED_BEFORE_DAYS) return undefined;
	const dice = diceOf(`ahead ${occasion.cell.code} ${occasion.month}`);
	const roll = callRoll(members, today, noAbsences(), dice);
	const frame = {
		...frameOf(occasion),
		agenda: agendaOf(frameOf(occasion).id, occasion, minMinutesOf({ kind: occasion.kind, roll }, cycleOf(occasion)))
	};
	const leaders = roll.filter(({ post }) => post);
	if (occasion.cell.code === FIRST_CELL)
		return {
			record: halfPrepared(
				frame,
				leaders.map(({ name }) => name),
				today
			),
			draftContent: DRAFT_CONTENT
		};
	const { preparation, draftContent } = prepare(occasion, leaders, MANNERS[occasion.cell.habit], dice);
	const sentOn = preparation.noticeSentAt && dayOf(preparation.noticeSentAt);
	if (!sentOn || sentOn >= today) return { record: frame, draftContent: '' };
	return {
		record: { ...frame, state: 'notified', preparation: { ...preparation, hasDraftResolution: false } },
		draftContent
	};
}

/** The committee has met and drafted the content; the draft resolution and the notice are still to be made. */
const halfPrepared = (frame: MeetingRecord, leaders: string[], today: LocalDate): MeetingRecord => ({
	...frame,
	preparation: {
		...frame.preparation,
		committeeMetOn: addDays(today, -1),
		committeeAttendees: leaders,
		committeeMinutes:
			'Chi ủy rà từng việc tháng trước, còn ba việc chưa xong; thống nhất chương trình, giao đồng chí Phó Bí thư dự thảo nghị quyết.',
		hasDraftContent: true,
		conditions: {
			isRoomReady: true,
			equipment: [
				{ name: 'Loa kéo', isReady: true },
				{ name: 'Máy chiếu mượn của trường', isReady: false }
			],
			budgetDong: 250_000
		}
	}
});

/** A meeting that was called off because too few could come. */
export const calledOff = (occasion: Occasion): Planned => ({
	record: { ...frameOf(occasion), state: 'cancelled' },
	draftContent: ''
});

/** The moment at which a meeting was put into the plan. */
export const plannedAt = ({ startsAt }: Pick<MeetingRecord, 'startsAt'>): string =>
	at(addDays(dayOf(startsAt), -9), '08:00');
