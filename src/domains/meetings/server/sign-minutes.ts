import * as v from 'valibot';
import { confirmPassword } from '#domains/access/server/index.ts';
import type { Act } from '#lib/commands/command.ts';
import { done, refused } from '#lib/result.ts';
import { lockedHash } from '../locked-content.ts';
import type { MeetingRecord, Signature } from '../record.ts';
import { isLastSignature, whyNotSign } from '../signing.ts';
import { meetingCommand } from './meeting-command.ts';
import type { MeetingHead } from './meeting-head.ts';
import { readMeetingRecord, type SettledContent } from './read-record.ts';
import { takeNumber } from '#domains/direction/server/index.ts';
import { updateMeeting } from './update-meeting.ts';
import { writeCellMonth } from './write-cell-month.ts';

/**
 * Signs the minutes, as chair or as minute secretary. The first signature settles the content, so that the second
 * stands for the same; the second locks the meeting and gives the minutes their number.
 */
export const signMinutes = meetingCommand({
	name: 'sign-minutes',
	does: 'Signs the minutes with the password, as chair or minute secretary; the second signature locks them.',
	input: { password: v.pipe(v.string(), v.minLength(1, 'input.missing'), v.maxLength(200)) },
	secrets: ['password'],
	async run(act, head, { password }) {
		const { tx, caller, now, record } = act;
		const { key, by } = head;
		const role = roleOf(head);
		if (!role || !by.memberId) return refused({ code: 'access.not-the-signer' });
		const meeting = (await readMeetingRecord(tx, key.meetingId))!;
		const contentHash = await lockedHash(meeting);
		const signed = await hashSigned(act, head);
		const refusal = whyNotSign(meeting, { memberId: by.memberId, role, contentHash, otherSigned: signed });
		if (refusal) return refused(refusal);
		const confirmed = await confirmPassword(caller.accountId, caller.username, password);
		if (!confirmed.ok) return confirmed;

		const { name } = (role === 'chair' ? meeting.chair : meeting.minuteSecretary)!;
		await tx
			.insertInto('meetingSignature')
			.values({ ...key, role, memberId: by.memberId, personId: caller.personId, name, contentHash, at: now })
			.execute();
		const isLast = isLastSignature(meeting, role);
		if (isLast) {
			const minutesNumber = await takeNumber(tx, head, 'BB');
			await updateMeeting(tx, key, { state: 'signed', lockedHash: contentHash, minutesNumber });
			await writeCellMonth(tx, head);
		} else await updateMeeting(tx, key, { lockedContent: JSON.stringify(settledContent(meeting)) });
		record('meetings.minutes-signed', { meetingId: key.meetingId, role, contentHash, isLast });
		return done({ role, contentHash, isLocked: isLast });
	}
});

function roleOf({ chair, minuteSecretary, by }: MeetingHead): Signature['role'] | undefined {
	if (!by.memberId) return undefined;
	if (chair?.memberId === by.memberId) return 'chair';
	return minuteSecretary?.memberId === by.memberId ? 'minute-secretary' : undefined;
}

/** What the other one signed, if they did. */
const hashSigned = async ({ tx }: Act, { key }: MeetingHead): Promise<string | undefined> =>
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
