import { createAccount } from '#domains/access/server/create-account.ts';
import {
	readHeadsWithoutAccount,
	readMembersWithoutAccount,
	readMemberWithoutAccount
} from '#domains/access/server/accounts-page.ts';
import { usernameOf } from '#domains/access/username.ts';
import { isId, newId } from '#lib/ids.ts';
import { optionalField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { requireRight } from '../../places.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const caller = locals.caller!;
	const q = (url.searchParams.get('q') ?? '').trim().slice(0, 100);
	const memberId = url.searchParams.get('member') ?? '';
	const headId = url.searchParams.get('head') ?? '';
	const { members, heads, member } = await locals.read(async (tx) => {
		await requireRight(tx, caller, 'read:accounts');
		const isChosen = isId(memberId) || isId(headId);
		return {
			member: isId(memberId) ? await readMemberWithoutAccount(tx, caller, memberId) : undefined,
			members: isChosen ? [] : await readMembersWithoutAccount(tx, caller, q),
			heads: isId(memberId) ? [] : await readHeadsWithoutAccount(tx, caller)
		};
	});
	const head = heads.find(({ id }) => id === headId);
	const chosen = member ? { ...member, field: 'memberId' } : head && { ...head, field: 'headId' };
	return {
		q,
		members,
		heads,
		total: members[0]?.total ?? 0,
		chosen: chosen && { ...chosen, username: usernameOf(chosen.fullName) },
		commandId: newId()
	};
};

type Made = { accountId: string; username: string; temporaryPassword: string | null };

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const person = { memberId: optionalField(form, 'memberId'), headId: optionalField(form, 'headId') };
		const username = textField(form, 'username').toLowerCase();
		// The proposed name may be taken: left as it was, the next free one is found.
		const isProposed = username === textField(form, 'proposed') || username === '';
		const acted = await act<Made>(event, createAccount, { ...person, ...(isProposed ? {} : { username }) }, form);
		return acted.ok ? { made: acted.value } : acted.trouble;
	}
};
