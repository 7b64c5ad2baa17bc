import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitOfRow } from '#lib/commands/targets.ts';
import type { Tx } from '#lib/db/database.ts';
import { atGate } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { usernamesFor } from '../username.ts';
import { hashPassword, temporaryPassword } from './password.ts';

/** Makes an account for somebody on the roll, with a first password to hand over. */
export const createAccount = defineCommand({
	name: 'access.create-account',
	does: 'Makes an account for a member; the temporary password is told once.',
	needs: 'grant',
	secretAnswers: ['temporaryPassword'],
	input: v.strictObject({
		memberId: field.id,
		username: v.optional(
			v.pipe(field.text(40), v.toLowerCase(), v.regex(/^[a-z0-9][a-z0-9._-]{1,39}$/, 'access.username-unfit'))
		)
	}),
	target: (tx, input) => unitOfRow(tx, 'member', input.memberId),
	async run({ tx, target, record }, input) {
		const member = await tx
			.selectFrom('member')
			.leftJoin('account', 'account.personId', 'member.personId')
			.where('member.communeId', '=', target.communeId)
			.where('member.id', '=', input.memberId)
			.select(['member.personId', 'member.fullName', 'member.activity', 'account.username'])
			.executeTakeFirstOrThrow();
		if (member.username)
			return refused({ code: 'access.has-account', facts: { name: member.fullName, username: member.username } });
		if (['left', 'died'].includes(member.activity))
			return refused({ code: 'access.off-the-roll', facts: { name: member.fullName } });

		const password = temporaryPassword();
		const account = {
			id: newId(),
			personId: member.personId,
			homeCommuneId: target.communeId,
			fullName: member.fullName,
			passwordHash: await hashPassword(password)
		};
		const usernames = input.username ? [input.username] : usernamesFor(member.fullName);
		const username = await addAccount(tx, account, usernames);
		if (!username)
			return refused(
				(await hasAccount(member.personId))
					? { code: 'access.has-account-elsewhere', facts: { name: member.fullName } }
					: { code: 'access.username-taken', facts: { username: input.username ?? '' } }
			);
		record('access.account-created', { accountId: account.id, memberId: input.memberId, username });
		return done({ accountId: account.id, username, temporaryPassword: password });
	}
});

type NewAccount = { id: string; personId: string; homeCommuneId: number; fullName: string; passwordHash: string };

/** How many people of one name and initials are thought of. */
const MOST_NAMESAKES = 1_000;

/** Takes the first name that is free in the whole house, among accounts of other communes too, which nobody here sees. */
async function addAccount(tx: Tx, account: NewAccount, usernames: Iterable<string>): Promise<string | undefined> {
	let tried = 0;
	for (const username of usernames) {
		const { numInsertedOrUpdatedRows } = await tx
			.insertInto('account')
			.values({ ...account, username })
			.onConflict((conflict) => conflict.doNothing())
			.executeTakeFirstOrThrow();
		if (numInsertedOrUpdatedRows === 1n) return username;
		if (tried++ === 0 && (await hasAccount(account.personId))) return undefined;
		if (tried > MOST_NAMESAKES) return undefined;
	}
	return undefined;
}

/** Whether the person has an account, under another commune too: somebody who moved keeps theirs. */
const hasAccount = (personId: string): Promise<boolean> =>
	atGate(async (tx) => {
		const account = await tx.selectFrom('account').where('personId', '=', personId).select('id').executeTakeFirst();
		return account !== undefined;
	});
