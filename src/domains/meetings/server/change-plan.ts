import { done, refused } from '#lib/result.ts';
import { preparing } from '../commands.ts';
import { moveSittings } from '../manner/server/move-sittings.ts';
import { whyNotPlan, whyNotTurn } from '../planning.ts';
import { preparingCommand } from './meeting-command.ts';
import { readCell } from './read-cell.ts';
import { readMeetingRecord } from './read-record.ts';
import { assignedPersons, summonedPersons, tell } from './tell.ts';
import { updateMeeting } from './update-meeting.ts';
import { writeCellMonth } from './write-cell-month.ts';

/** Changes time, place, theme or the thematic part of a meeting that is still to come; who was told is told again. */
export const changePlan = preparingCommand({
	name: 'change-plan',
	does: 'Changes time, place, theme or the thematic part of a planned meeting; people who were told are told again.',
	input: preparing.changePlan,
	async run(act, meeting, { meetingId, ...change }) {
		const { tx, today, now, record } = act;
		const { startsAt, place, kind } = change;
		const refusal =
			whyNotTurn(meeting, kind) ??
			(startsAt ? whyNotPlan({ month: meeting.month, startsAt, today, unit: await readCell(act) }) : undefined);
		if (refusal) return refused(refusal);

		const isAnyChange = Object.values(change).some((value) => value !== undefined);
		if (isAnyChange) await updateMeeting(tx, meeting.key, { ...change, planChangedAt: now });
		if (startsAt && meeting.manner === 'by-group') await moveSittings(tx, meeting.key, meeting.startsAt, startsAt);
		if (meeting.state === 'notified' && (startsAt || place)) {
			const changed = (await readMeetingRecord(tx, meetingId))!;
			const persons = [...(await summonedPersons(act, changed)), ...(await assignedPersons(act, changed))];
			await tell(act, persons, changed, { kind: 'meetings.told-moved' });
		}
		await writeCellMonth(tx, meeting);
		record('meetings.plan-changed', { meetingId, startsAt, place, kind });
		return done({ id: meetingId });
	}
});
