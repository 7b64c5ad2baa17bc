import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { done, refused } from '#lib/result.ts';
import { accountTarget, findAccount } from './account-target.ts';

export const reopenAccount = defineCommand({
	name: 'access.reopen-account',
	does: 'Opens a closed account again, with its password and its second factor as they were.',
	needs: 'grant',
	input: v.strictObject({ accountId: field.id }),
	target: (tx, input) => accountTarget(tx, input.accountId),
	async run({ tx, record }, { accountId }) {
		const account = await findAccount(tx, accountId);
		if (account.state === 'active') return refused({ code: 'access.account-open', facts: { name: account.fullName } });
		await tx.updateTable('account').set({ state: 'active' }).where('id', '=', accountId).execute();
		record('access.account-reopened', { accountId, username: account.username });
		return done({ accountId });
	}
});
