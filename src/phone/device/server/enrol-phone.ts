import * as v from 'valibot';
import { newToken, sessionAtHand, tokenHash } from '#domains/access/server/index.ts';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { ownAccount } from '#lib/commands/targets.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { recoveryKeyOf } from './token.ts';

const coordinate = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));
/** ECDSA P-256 as JSON Web Key (RFC 7518, 6.2.1). */
const publicKey = v.object({ kty: v.literal('EC'), crv: v.literal('P-256'), x: coordinate, y: coordinate });

/**
 * Makes a phone its owner's: a token for parcel and outbox alone, and the key that opens its store beside the PIN. Asked for
 * at the phone itself by somebody signed in there: a token of the API cannot make another that lasts longer.
 */
export const enrolPhone = defineCommand({
	name: 'access.enrol-phone',
	does: 'Enrols the phone at hand for meetings without signal; its token and recovery key are told once.',
	needs: 'self',
	secretAnswers: ['token', 'recoveryKey'],
	input: v.strictObject({ name: field.filled(80), publicKey }),
	target: (tx, _input, caller) => ownAccount(tx, caller),
	async run({ tx, caller, now, record }, { name, publicKey: { kty, crv, x, y } }) {
		if (!sessionAtHand(caller)) return refused({ code: 'phone.needs-sign-in' });
		const deviceId = newId();
		const token = newToken();
		await tx
			.insertInto('phoneDevice')
			.values({
				id: deviceId,
				personId: caller.personId,
				name,
				publicKey: JSON.stringify({ kty, crv, x, y }),
				tokenHash: tokenHash(token),
				enrolledAt: now,
				lastContactAt: now
			})
			.execute();
		record('access.phone-enrolled', { deviceId, name });
		return done({ deviceId, token, recoveryKey: recoveryKeyOf(deviceId) });
	}
});
