import { sql } from 'kysely';
import type { Act } from '#lib/commands/command.ts';
import { done, type Refusal, refused } from '#lib/result.ts';
import { whyNotAt } from '../moment-in-time.ts';
import { dayOf } from '../moments.ts';
import { whyNotOpen } from '../opening.ts';
import type { MeetingRecord, RollEntry } from '../record.ts';
import { whyNotAppoint } from '../recording.ts';
import { freezeSittings } from '../manner/server/read-groups.ts';
import { whyNotInMannerNow } from '../manner/server/why-not-in-manner.ts';
import { whyNotMeet } from '../planning.ts';
import { preparing } from '../commands.ts';
import { meetingCommand } from './meeting-command.ts';
import type { MeetingKey } from './meeting-head.ts';
import { readCell } from './read-cell.ts';
import { readMeetingRecord } from './read-record.ts';
import { waitingMatter } from './record-sql.ts';
import { updateMeeting } from './update-meeting.ts';
import { writeCellMonth } from './write-cell-month.ts';
import { unitAndLeft } from '#lib/reads/narrowing.ts';

/** Opens a meeting: draws up its roll from the cell's members and takes the matters that wait for it. */
export const openMeeting = meetingCommand({
	name: 'open-meeting',
	does: 'Opens a meeting with its chair and minute secretary; its roll is drawn up from the members of that day.',
	input: preparing.openMeeting,
	async run(act, { key, month }, { chairId, minuteSecretaryId, at: given }) {
		const { tx, now, record } = act;
		const openedAt = given ?? now.toISOString();
		const meeting = (await readMeetingRecord(tx, key.meetingId))!;
		const refusal =
			whyNotAt(openedAt, now.toISOString()) ??
			whyNotOpen(meeting, dayOf(openedAt)) ??
			whyNotMeet(await readCell(act), dayOf(openedAt)) ??
			whyNotAppoint(meeting, { memberId: chairId }, { memberId: minuteSecretaryId }) ??
			(await whyNotHeldSo(act, key, meeting));
		if (refusal) return refused(refusal);

		await drawUpRoll(act, key, dayOf(meeting.startsAt), meeting.roll);
		await freezeSittings(tx, key);
		await takeMatters(act, key);
		await updateMeeting(tx, key, { state: 'open', openedAt, chairId, minuteSecretaryId });
		await writeCellMonth(tx, { key, month });
		record('meetings.opened', { meetingId: key.meetingId, chairId, minuteSecretaryId, members: meeting.roll.length });
		return done({ id: key.meetingId });
	}
});

/** The roll may have changed since somebody chose how the meeting is held, so the rule is asked again. */
async function whyNotHeldSo(act: Act, key: MeetingKey, meeting: MeetingRecord): Promise<Refusal | undefined> {
	if (!meeting.manner) return undefined;
	const { kind, hindered, sittings = [] } = meeting.manner;
	return whyNotInMannerNow(act, key, meeting, {
		kind,
		hindered: hindered.map(({ memberId }) => memberId),
		sittings: sittings.map(({ id, leader, writer, ...one }) => ({
			...one,
			groupId: id,
			leaderId: leader.memberId,
			writerId: writer.memberId
		}))
	});
}

const drawUpRoll = ({ tx }: Act, key: MeetingKey, metOn: string, roll: RollEntry[]) =>
	tx
		.insertInto('meetingRoll')
		.values(roll.map(({ excusedBefore, presence, reason, post = '', ...entry }) => ({ ...key, metOn, post, ...entry })))
		.execute();

const takeMatters = ({ tx }: Act, { communeId, unitId, meetingId }: MeetingKey) =>
	sql`update matter set meeting_id = ${meetingId} where commune_id = ${communeId} and unit_id in ${unitAndLeft(sql`${unitId}::uuid`)}
		and state = 'raised' and ${waitingMatter('matter')}`.execute(tx);
