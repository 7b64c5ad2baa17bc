import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import { ownAccount } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotPassword } from '../password-rule.ts';
import { hashPassword } from './password.ts';
import { sessionAtHand } from './session.ts';
import { confirmPassword } from './sign-in.ts';

/** Changes the caller's own password and signs them out everywhere else. */
export const changePassword = defineCommand({
	name: 'access.change-password',
	does: "Changes the caller's own password and ends their other sessions.",
	needs: 'self',
	secrets: ['current', 'next'],
	input: v.strictObject({
		current: v.pipe(v.string(), v.minLength(1, 'input.missing'), v.maxLength(1000)),
		next: v.pipe(v.string(), v.minLength(1, 'input.missing'), v.maxLength(1000))
	}),
	target: (tx, _input, caller) => ownAccount(tx, caller),
	async run({ tx, caller, record }, { current, next }) {
		const confirmed = await confirmPassword(caller.accountId, caller.username, current);
		if (!confirmed.ok) return confirmed;
		const refusal = whyNotPassword(next, caller.username);
		if (refusal) return refused(refusal);
		if (next.normalize('NFC') === current.normalize('NFC')) return refused({ code: 'access.password-unchanged' });

		await tx
			.updateTable('account')
			.set({ passwordHash: await hashPassword(next), mustChangePassword: false })
			.where('id', '=', caller.accountId)
			.execute();
		const ended = await tx
			.deleteFrom('session')
			.where('accountId', '=', caller.accountId)
			.$if(sessionAtHand(caller) !== undefined, (query) => query.where('id', '<>', sessionAtHand(caller) as string))
			.executeTakeFirst();
		record('access.password-changed', { sessionsEnded: Number(ended.numDeletedRows) });
		return done({ sessionsEnded: Number(ended.numDeletedRows) });
	}
});
