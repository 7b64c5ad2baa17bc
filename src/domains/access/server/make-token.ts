import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { ownAccount } from '#lib/commands/targets.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { confirmPassword } from './sign-in.ts';
import { newToken, tokenHash } from './token.ts';

export const TOKEN_DAYS_MAX = 365;
const DAY_MS = 86_400_000;

/**
 * A bearer token for the API. Everyone makes their own, with the password, so that nobody can act in another's name;
 * whoever runs the machine can do so with `coso token`, which is audited as such.
 */
export const makeToken = defineCommand({
	name: 'access.make-token',
	does: 'Makes a bearer token for the API that acts as the caller; told once; asks for the password.',
	needs: 'self',
	secrets: ['password'],
	secretAnswers: ['token'],
	input: v.strictObject({
		password: v.pipe(v.string(), v.minLength(1, 'input.missing'), v.maxLength(1000)),
		name: field.filled(80),
		days: v.optional(field.wholeNumber(1, TOKEN_DAYS_MAX), 30)
	}),
	target: (tx, _input, caller) => ownAccount(tx, caller),
	async run({ tx, caller, now, record }, { password, name, days }) {
		const confirmed = await confirmPassword(caller.accountId, caller.username, password);
		if (!confirmed.ok) return confirmed;
		const token = newToken();
		const id = newId();
		const expiresAt = new Date(now.getTime() + days * DAY_MS);
		await tx
			.insertInto('apiToken')
			.values({ id, tokenHash: tokenHash(token), accountId: caller.accountId, name, createdAt: now, expiresAt })
			.execute();
		record('access.token-made', { tokenId: id, name, days });
		return done({ id, token, expiresAt: expiresAt.toISOString() });
	}
});

export const endToken = defineCommand({
	name: 'access.end-token',
	does: "Ends one of the caller's own tokens.",
	needs: 'self',
	input: v.strictObject({ tokenId: field.id }),
	target: (tx, _input, caller) => ownAccount(tx, caller),
	async run({ tx, caller, record }, { tokenId }) {
		const { numDeletedRows } = await tx
			.deleteFrom('apiToken')
			.where('accountId', '=', caller.accountId)
			.where('id', '=', tokenId)
			.executeTakeFirst();
		if (numDeletedRows === 0n) return refused({ code: 'access.token-not-there' });
		record('access.token-ended', { tokenId });
		return done({ tokenId });
	}
});
