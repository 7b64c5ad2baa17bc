import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { done, refused } from '#lib/result.ts';
import { accountTarget, findAccount } from './account-target.ts';
import { endAccess } from './end-access.ts';

/** Closes an account: nobody signs in with it any more, and nothing of its person's work is lost. */
export const closeAccount = defineCommand({
	name: 'access.close-account',
	does: 'Closes an account and ends its sessions and tokens; what the person did stays.',
	needs: 'grant',
	input: v.strictObject({ accountId: field.id }),
	target: (tx, input) => accountTarget(tx, input.accountId),
	async run({ tx, caller, record }, { accountId }) {
		const account = await findAccount(tx, accountId);
		if (accountId === caller.accountId) return refused({ code: 'access.own-account' });
		if (account.state === 'closed')
			return refused({ code: 'access.account-closed', facts: { name: account.fullName } });
		await tx.updateTable('account').set({ state: 'closed' }).where('id', '=', accountId).execute();
		await endAccess(tx, accountId);
		record('access.account-closed', { accountId, username: account.username });
		return done({ accountId });
	}
});
