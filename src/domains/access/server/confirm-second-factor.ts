import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { ownAccount } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { hasSecondFactor } from './second-factor.ts';
import { readSetupTicket } from './second-factor-ticket.ts';
import { sealSecret, totpStep } from './totp.ts';

/** Turns the second factor on, once the person has shown that their app makes its codes. */
export const confirmSecondFactor = defineCommand({
	name: 'access.confirm-second-factor',
	does: 'Turns on the second factor begun before, by a code of the app.',
	needs: 'self',
	secrets: ['ticket', 'code'],
	input: v.strictObject({ ticket: v.pipe(v.string(), v.maxLength(1000)), code: field.filled(20) }),
	target: (tx, _input, caller) => ownAccount(tx, caller),
	async run({ tx, caller, now, record }, { ticket, code }) {
		if (await hasSecondFactor(tx, caller)) return refused({ code: 'access.second-factor-set' });
		const secret = readSetupTicket(ticket, caller.accountId, now);
		if (!secret) return refused({ code: 'access.setup-over' });
		const step = totpStep(secret, code, now);
		if (step === undefined) return refused({ code: 'access.code-wrong' });
		await tx
			.updateTable('account')
			.set({ totpSecret: sealSecret(secret), totpLastStep: step })
			.where('id', '=', caller.accountId)
			.execute();
		record('access.second-factor-confirmed', {});
		return done({ secondFactor: true });
	}
});
