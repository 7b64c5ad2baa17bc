import { takeNumber } from '#domains/direction/server/index.ts';
import type { Act } from '#lib/commands/command.ts';
import type { MeetingRecord, Signature } from '../record.ts';
import { isLastSignature } from '../signing.ts';
import type { MeetingHead } from './meeting-head.ts';
import type { SettledContent } from './read-record.ts';
import { updateMeeting } from './update-meeting.ts';
import { writeCellMonth } from './write-cell-month.ts';

type Put = Pick<Signature, 'role' | 'memberId' | 'at'> & { contentHash: string; deviceId?: string };

/**
 * Puts a signature under the minutes that nothing speaks against any more. The first one settles the content, so that the
 * second stands for the same; the second locks the meeting and gives the minutes their number.
 *
 * @returns whether it was the second
 */
export async function putSignature(
	{ tx, caller, record }: Act,
	head: MeetingHead,
	meeting: MeetingRecord,
	{ role, memberId, contentHash, at, deviceId }: Put
): Promise<boolean> {
	const { key } = head;
	const { name } = (role === 'chair' ? meeting.chair : meeting.minuteSecretary)!;
	await tx
		.insertInto('meetingSignature')
		.values({ ...key, role, memberId, personId: caller.personId, name, contentHash, at })
		.execute();
	const isLast = isLastSignature(meeting, role);
	if (isLast) {
		const minutesNumber = await takeNumber(tx, head, 'BB');
		await updateMeeting(tx, key, { state: 'signed', lockedHash: contentHash, minutesNumber });
		await writeCellMonth(tx, head);
	} else await updateMeeting(tx, key, { lockedContent: JSON.stringify(settledContent(meeting)) });
	record('meetings.minutes-signed', { meetingId: key.meetingId, role, contentHash, isLast, deviceId });
	return isLast;
}

/** What the other one signed, if they did. */
export const hashSigned = async ({ tx }: Act, { key }: MeetingHead): Promise<string | undefined> =>
	(
		await tx
			.selectFrom('meetingSignature')
			.where('communeId', '=', key.communeId)
			.where('meetingId', '=', key.meetingId)
			.select('contentHash')
			.executeTakeFirst()
	)?.contentHash;

function settledContent(meeting: MeetingRecord): SettledContent {
	const { state, signatures, addenda, lockedHash, minutesNumber, ...content } = meeting;
	return content;
}
