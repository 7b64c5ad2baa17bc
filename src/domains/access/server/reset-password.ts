import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { done, refused } from '#lib/result.ts';
import { accountTarget, findAccount } from './account-target.ts';
import { endAccess } from './end-access.ts';
import { hashPassword, temporaryPassword } from './password.ts';

/** For somebody who forgot a password, or lost the phone with the codes. */
export const resetPassword = defineCommand({
	name: 'access.reset-password',
	does: 'Gives an account a temporary password, told once, and ends its sessions and tokens; on request without the second factor.',
	needs: 'grant',
	secretAnswers: ['temporaryPassword'],
	input: v.strictObject({ accountId: field.id, removeSecondFactor: v.optional(v.boolean(), false) }),
	target: (tx, input) => accountTarget(tx, input.accountId),
	async run({ tx, caller, record }, { accountId, removeSecondFactor }) {
		const account = await findAccount(tx, accountId);
		if (accountId === caller.accountId) return refused({ code: 'access.own-account' });
		if (account.state === 'closed')
			return refused({ code: 'access.account-closed', facts: { name: account.fullName } });

		const password = temporaryPassword();
		await tx
			.updateTable('account')
			.set({
				passwordHash: await hashPassword(password),
				mustChangePassword: true,
				...(removeSecondFactor ? { totpSecret: null } : {})
			})
			.where('id', '=', accountId)
			.execute();
		await endAccess(tx, accountId);
		record('access.password-reset', {
			accountId,
			username: account.username,
			secondFactorRemoved: removeSecondFactor && account.hasSecondFactor
		});
		return done({ username: account.username, temporaryPassword: password });
	}
});
