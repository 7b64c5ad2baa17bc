import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import { ownAccount } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { hasSecondFactor } from './second-factor.ts';
import { confirmPassword } from './sign-in.ts';

export const removeSecondFactor = defineCommand({
	name: 'access.remove-second-factor',
	does: "Turns the caller's second factor off; asks for the password.",
	needs: 'self',
	secrets: ['password'],
	input: v.strictObject({ password: v.pipe(v.string(), v.minLength(1, 'input.missing'), v.maxLength(1000)) }),
	target: (tx, _input, caller) => ownAccount(tx, caller),
	async run({ tx, caller, record }, { password }) {
		if (!(await hasSecondFactor(tx, caller))) return refused({ code: 'access.second-factor-not-set' });
		const confirmed = await confirmPassword(caller.accountId, caller.username, password);
		if (!confirmed.ok) return confirmed;
		await tx.updateTable('account').set({ totpSecret: null }).where('id', '=', caller.accountId).execute();
		record('access.second-factor-removed', {});
		return done({ secondFactor: false });
	}
});
