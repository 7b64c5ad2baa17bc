import {
	attendanceRules,
	type Check,
	checklistOf,
	type MeetingCycleRules,
	meetingCycleRules
} from '#domains/meetings/index.ts';
import { readMeeting } from '#domains/meetings/server/index.ts';
import type { Tx } from '#lib/db/database.ts';
import { dayInVietNam, type LocalDate } from '#lib/local-date.ts';
import { ruleSetById, ruleSetInForce } from '#lib/rule-sets.ts';
import type { MyMeeting } from '../asked-of-cell.ts';
import type { MeetingAround } from './meetings-around.ts';

type Parts = { led: string[]; memberOf: string[]; assigned: string[] };

/** The reader's part in each meeting; of those they lead or record and that are not over, also what the rules still ask. */
export async function withChecks(
	tx: Tx,
	around: readonly MeetingAround[],
	{ led, memberOf, assigned }: Parts,
	today: LocalDate
): Promise<MyMeeting[]> {
	return Promise.all(
		around.map(async (meeting) => {
			const { records, mustSign, unitId, state } = meeting;
			const part = {
				leads: led.includes(unitId),
				records,
				mustSign,
				isMember: memberOf.includes(unitId),
				isAssigned: assigned.includes(unitId)
			};
			const cycle = cycleOf(meeting);
			const isAsked =
				(part.leads && ['planned', 'notified', 'open'].includes(state)) || (part.records && state === 'open');
			const checks = isAsked ? await checksOf(tx, meeting.id, cycle, today) : [];
			return { ...meeting, part, cycle, checks };
		})
	);
}

/** The cycle that it was planned under, whatever is in force by now. */
const cycleOf = ({ cycleRuleSetId, startsAt }: MeetingAround): MeetingCycleRules =>
	ruleSetById(meetingCycleRules, cycleRuleSetId) ?? ruleSetInForce(meetingCycleRules, dayInVietNam(new Date(startsAt)));

async function checksOf(tx: Tx, meetingId: string, cycle: MeetingCycleRules, today: LocalDate): Promise<Check[]> {
	const read = await readMeeting(tx, meetingId);
	if (!read) return [];
	const { record, publishedAt } = read;
	const attendance = ruleSetInForce(attendanceRules, dayInVietNam(new Date(record.openedAt ?? record.startsAt)));
	return checklistOf(record, { cycle, attendance, today, ...(publishedAt && { publishedAt }) });
}
