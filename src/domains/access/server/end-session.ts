import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { ownAccount } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { sessionAtHand } from './session.ts';

export const endSession = defineCommand({
	name: 'access.end-session',
	does: "Ends one of the caller's own sessions.",
	needs: 'self',
	input: v.strictObject({ sessionId: field.id }),
	target: (tx, _input, caller) => ownAccount(tx, caller),
	async run({ tx, caller, record }, { sessionId }) {
		const { numDeletedRows } = await tx
			.deleteFrom('session')
			.where('accountId', '=', caller.accountId)
			.where('id', '=', sessionId)
			.executeTakeFirst();
		if (numDeletedRows === 0n) return refused({ code: 'access.session-not-there' });
		record('access.session-ended', { sessionId });
		return done({ sessionId });
	}
});

export const endOtherSessions = defineCommand({
	name: 'access.end-other-sessions',
	does: "Ends all of the caller's sessions but the one at hand.",
	needs: 'self',
	input: v.strictObject({}),
	target: (tx, _input, caller) => ownAccount(tx, caller),
	async run({ tx, caller, record }) {
		const own = sessionAtHand(caller);
		const { numDeletedRows } = await tx
			.deleteFrom('session')
			.where('accountId', '=', caller.accountId)
			.$if(own !== undefined, (query) => query.where('id', '<>', own as string))
			.executeTakeFirst();
		record('access.other-sessions-ended', { ended: Number(numDeletedRows) });
		return done({ ended: Number(numDeletedRows) });
	}
});
