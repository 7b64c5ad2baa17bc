import * as v from 'valibot';
import { newToken, sessionAtHand, tokenHash } from '#domains/access/server/index.ts';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { ownAccount } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { recoveryKeyOf } from './token.ts';

/** Opens a sealed phone for its owner again, with a new token. Never one that was revoked. */
export const recoverPhone = defineCommand({
	name: 'access.recover-phone',
	does: 'Tells the owner of a sealed phone the key to its store and a new token, once; never for a revoked phone.',
	needs: 'self',
	secretAnswers: ['token', 'recoveryKey'],
	input: v.strictObject({ deviceId: field.id }),
	target: (tx, _input, caller) => ownAccount(tx, caller),
	async run({ tx, caller, now, record }, { deviceId }) {
		if (!sessionAtHand(caller)) return refused({ code: 'phone.needs-sign-in' });
		const token = newToken();
		const { numUpdatedRows } = await tx
			.updateTable('phoneDevice')
			.set({ tokenHash: tokenHash(token), lastContactAt: now })
			.where('id', '=', deviceId)
			.where('personId', '=', caller.personId)
			.where('revokedAt', 'is', null)
			.executeTakeFirst();
		if (numUpdatedRows === 0n) return refused({ code: 'phone.not-recoverable' });
		record('access.phone-recovered', { deviceId });
		return done({ deviceId, token, recoveryKey: recoveryKeyOf(deviceId) });
	}
});
