import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import { ownAccount } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { hasSecondFactor } from './second-factor.ts';
import { setupTicket } from './second-factor-ticket.ts';
import { newTotpSecret, totpAddress } from './totp.ts';

/** Makes a secret for an authenticator app. Nothing changes until a code made with it was confirmed. */
export const beginSecondFactor = defineCommand({
	name: 'access.begin-second-factor',
	does: 'Makes a secret for an authenticator app, told once; it counts only after `access.confirm-second-factor`.',
	needs: 'self',
	secretAnswers: ['secret', 'address', 'ticket'],
	input: v.strictObject({}),
	target: (tx, _input, caller) => ownAccount(tx, caller),
	async run({ tx, caller, now, record }) {
		if (await hasSecondFactor(tx, caller)) return refused({ code: 'access.second-factor-set' });
		const secret = newTotpSecret();
		record('access.second-factor-begun', {});
		return done({
			secret,
			address: totpAddress(secret, caller.username),
			ticket: setupTicket(secret, caller.accountId, now)
		});
	}
});
