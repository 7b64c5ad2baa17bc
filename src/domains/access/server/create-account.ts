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

/** Makes an account for somebody on a roll, of the Party or of an organisation they head, with a first password to hand over. */
export const createAccount = defineCommand({
	name: 'access.create-account',
	does: 'Makes an account for a member, or for who heads an organisation, branch or team (`headId`, a row of its roll); the temporary password is told once.',
	needs: 'grant',
	secretAnswers: ['temporaryPassword'],
	input: v.strictObject({
		memberId: v.optional(field.id),
		headId: v.optional(field.id),
		username: v.optional(
			v.pipe(field.text(40), v.toLowerCase(), v.regex(/^[a-z0-9][a-z0-9._-]{1,39}$/, 'access.username-unfit'))
		)
	}),
	target: async (tx, { memberId, headId }) => {
		if (memberId) return unitOfRow(tx, 'member', memberId);
		return headId ? unitOfRow(tx, 'organisationPerson', headId) : undefined;
	},
	async run({ tx, target, record }, input) {
		const person = await readPerson(tx, target.communeId, input);
		if (person.username)
			return refused({ code: 'access.has-account', facts: { name: person.fullName, username: person.username } });
		if (['left', 'died'].includes(person.activity))
			return refused({ code: 'access.off-the-roll', facts: { name: person.fullName } });

		const password = temporaryPassword();
		const account = {
			id: newId(),
			personId: person.personId,
			homeCommuneId: target.communeId,
			fullName: person.fullName,
			passwordHash: await hashPassword(password)
		};
		const usernames = input.username ? [input.username] : usernamesFor(person.fullName);
		const username = await addAccount(tx, account, usernames);
		if (!username)
			return refused(
				(await hasAccount(person.personId))
					? { code: 'access.has-account-elsewhere', facts: { name: person.fullName } }
					: { code: 'access.username-taken', facts: { username: input.username ?? '' } }
			);
		record('access.account-created', {
			accountId: account.id,
			memberId: input.memberId,
			headId: input.headId,
			username
		});
		return done({ accountId: account.id, username, temporaryPassword: password });
	}
});

/** Whoever the account is for: a member, or the head of an organisation. */
function readPerson(tx: Tx, communeId: number, { memberId, headId }: { memberId?: string; headId?: string }) {
	if (memberId)
		return tx
			.selectFrom('member')
			.leftJoin('account', 'account.personId', 'member.personId')
			.where('member.communeId', '=', communeId)
			.where('member.id', '=', memberId)
			.select(['member.personId', 'member.fullName', 'member.activity', 'account.username'])
			.executeTakeFirstOrThrow();
	return tx
		.selectFrom('organisationPerson as head')
		.leftJoin('account', 'account.personId', 'head.personId')
		.where('head.communeId', '=', communeId)
		.where('head.id', '=', headId!)
		.select((eb) => ['head.personId', 'head.fullName', eb.val('active').as('activity'), 'account.username'])
		.executeTakeFirstOrThrow();
}

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
