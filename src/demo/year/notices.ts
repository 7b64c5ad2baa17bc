import { attendanceRules, isSummoned, type MeetingRecord } from '#domains/meetings/index.ts';
import { clockInVietNam, daysBetween, type LocalDate } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { diceOf } from '../dice.ts';
import { idOf } from '../ids.ts';
import type { Member } from '../members.ts';
import { people } from '../people.ts';
import type { Row } from '../rows.ts';
import { COMMUNE, COMMUNE_ID, unitId } from '../units.ts';
import type { Kept } from './cell-year.ts';
import { GIVER } from './commune-tasks.ts';
import { after, DAY_MINUTES, dayOf } from './moments.ts';
import { callRoll, noAbsences } from './roll.ts';
import type { TaskLife } from './tasks.ts';

/** Older ones are of no use to anybody. */
const KEPT_DAYS = 35;
const READ_AFTER_DAYS = 3;

/** What the members of a cell were told in the last weeks: that they are summoned, that minutes are there. */
export function meetingNotices({ record, publishedAt }: Kept, members: Member[], today: LocalDate): Row<'notice'>[] {
	const { noticeSentAt } = record.preparation;
	return [
		...(noticeSentAt ? tell(record, members, 'meetings.told-summoned', noticeSentAt, today) : []),
		...(publishedAt ? tell(record, members, 'meetings.told-published', publishedAt, today) : [])
	];
}

function tell(record: MeetingRecord, members: Member[], kind: string, at: string, today: LocalDate): Row<'notice'>[] {
	const age = daysBetween(dayOf(at), today);
	if (age > KEPT_DAYS || age < 0) return [];
	const { unit, startsAt, place } = record;
	const subject = JSON.stringify({ unit: unit.name, on: dayOf(startsAt), time: clockTime(startsAt), place });
	const dice = diceOf(`notices ${record.id} ${kind}`);
	return summoned(record, members, dayOf(at)).map(({ personId }) => ({
		communeId: COMMUNE_ID,
		id: idOf(`notice ${kind} ${record.id} ${personId}`, at),
		unitId: unit.id,
		personId,
		kind,
		subject,
		link: `/office/meetings/${record.id}`,
		createdAt: at,
		fannedOutAt: at,
		readAt: age > READ_AFTER_DAYS && dice.chance(85) ? after(at, dice.between(20, 2 * DAY_MINUTES)) : null
	}));
}

function summoned({ startsAt }: MeetingRecord, members: Member[], on: LocalDate): Member[] {
	const rules = ruleSetInForce(attendanceRules, dayOf(startsAt));
	const called = callRoll(members, on, noAbsences(), diceOf('')).filter((entry) => isSummoned(entry, rules));
	const ids = new Set(called.map(({ memberId }) => memberId));
	return members.filter(({ memberId }) => ids.has(memberId));
}

const clockTime = (moment: string): string => clockInVietNam(moment).slice(11, 16);

/** What the owners of the leaders' tasks were told. */
export function taskNotices(tasks: TaskLife[]): Row<'notice'>[] {
	const by = people().find(({ official }) => official?.username === GIVER)!.name;
	return tasks
		.filter(({ ending }) => !ending)
		.map(({ id, title, dueOn, ownerPersonId, givenAt }) => ({
			communeId: COMMUNE_ID,
			id: idOf(`notice ${id}`, givenAt),
			unitId: unitId(COMMUNE.code),
			personId: ownerPersonId!,
			kind: 'direction.task-given-to-you',
			subject: JSON.stringify({ title, dueOn, by }),
			link: `/office/tasks/${id}`,
			createdAt: givenAt,
			fannedOutAt: givenAt,
			readAt: null
		}));
}
