import { createPublicKey, verify } from 'node:crypto';
import type { Tx } from '#lib/db/database.ts';
import { done, type Refusal, refused } from '#lib/result.ts';
import { signOnDeviceEntries } from '../../commands.ts';
import { lockedHash } from '../../locked-content.ts';
import { whyNotAt } from '../../moment-in-time.ts';
import { meetingCommand } from '../../server/meeting-command.ts';
import { hashSigned, putSignature } from '../../server/put-signature.ts';
import { readMeetingRecord } from '../../server/read-record.ts';
import { signedText } from '../../signed-text.ts';
import { signerRole, whyNotSign } from '../../signing.ts';

/**
 * Takes over a signature that was given on a phone without signal: from the signer's own phone, which is not revoked, for
 * exactly the content that stands here. Anything else is refused, and a person compares the two versions.
 */
export const signMinutesOnDevice = meetingCommand({
	name: 'sign-minutes-on-device',
	does: 'Takes over a signature under the minutes that was given on the signer’s own phone, with the key of that phone.',
	input: signOnDeviceEntries,
	async run(act, head, { role: asked, contentHash, signature, deviceId, at }) {
		const { tx, now } = act;
		const { memberId } = head.by;
		const role = signerRole(head, memberId);
		if (!role || !memberId || (asked && asked !== role)) return refused({ code: 'access.not-the-signer' });
		const text = signedText({ meetingId: head.key.meetingId, role, contentHash, at });
		const meeting = (await readMeetingRecord(tx, head.key.meetingId))!;
		const refusal =
			(await whyNotTheirs(tx, act.caller.personId, { deviceId, text, signature })) ??
			whyNotAt(at, now.toISOString(), meeting.closedAt) ??
			whyNotSign(meeting, { memberId, role, contentHash, otherSigned: await hashSigned(act, head) }) ??
			((await lockedHash(meeting)) === contentHash ? undefined : { code: 'meetings.content-differs' });
		if (refusal) return refused(refusal);
		const isLast = await putSignature(act, head, meeting, { role, memberId, contentHash, at, deviceId });
		return done({ role, contentHash, isLocked: isLast });
	}
});

type Sealed = { deviceId: string; text: string; signature: string };

/** Why this is no signature by a phone of this person. */
async function whyNotTheirs(
	tx: Tx,
	personId: string,
	{ deviceId, text, signature }: Sealed
): Promise<Refusal | undefined> {
	const device = await tx
		.selectFrom('phoneDevice')
		.where('id', '=', deviceId)
		.where('personId', '=', personId)
		.where('revokedAt', 'is', null)
		.select('publicKey')
		.executeTakeFirst();
	if (!device) return { code: 'meetings.phone-not-theirs' };
	const key = createPublicKey({ key: JSON.parse(device.publicKey), format: 'jwk' });
	const bytes = Buffer.from(signature, 'base64url');
	const isGenuine = verify('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }, bytes);
	return isGenuine ? undefined : { code: 'meetings.signature-wrong' };
}
