import * as v from 'valibot';
import { confirmPassword } from '#domains/access/server/index.ts';
import { done, refused } from '#lib/result.ts';
import { lockedHash } from '../locked-content.ts';
import { signerRole, whyNotSign } from '../signing.ts';
import { meetingCommand } from './meeting-command.ts';
import { hashSigned, putSignature } from './put-signature.ts';
import { readMeetingRecord } from './read-record.ts';

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
		const { tx, caller, now } = act;
		const { key, by } = head;
		const role = signerRole(head, by.memberId);
		if (!role || !by.memberId) return refused({ code: 'access.not-the-signer' });
		const meeting = (await readMeetingRecord(tx, key.meetingId))!;
		const contentHash = await lockedHash(meeting);
		const signed = await hashSigned(act, head);
		const refusal = whyNotSign(meeting, { memberId: by.memberId, role, contentHash, otherSigned: signed });
		if (refusal) return refused(refusal);
		const confirmed = await confirmPassword(caller.accountId, caller.username, password);
		if (!confirmed.ok) return confirmed;

		const isLast = await putSignature(act, head, meeting, {
			role,
			memberId: by.memberId,
			contentHash,
			at: now.toISOString()
		});
		return done({ role, contentHash, isLocked: isLast });
	}
});
