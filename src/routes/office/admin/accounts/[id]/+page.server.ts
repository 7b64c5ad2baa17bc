import { error, type RequestEvent, redirect } from '@sveltejs/kit';
import { readAccountPage } from '#domains/access/server/account-page.ts';
import { closeAccount } from '#domains/access/server/close-account.ts';
import { reopenAccount } from '#domains/access/server/reopen-account.ts';
import { resetPassword } from '#domains/access/server/reset-password.ts';
import { isId, newId } from '#lib/ids.ts';
import { act } from '#lib/web/server/act.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { requireRight } from '../../places.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const caller = locals.caller!;
	if (!isId(params.id)) error(404);
	const account = await locals.read(async (tx) => {
		await requireRight(tx, caller, 'read:accounts');
		return readAccountPage(tx, caller, params.id);
	});
	if (!account) error(404);
	return {
		account: { ...account, posts: account.posts.map((held) => ({ ...held, name: textOf(`post.${held.post}`) })) },
		isOwn: account.id === caller.accountId,
		said: url.searchParams.get('said'),
		resetCommandId: newId(),
		stateCommandId: newId()
	};
};

type Reset = { username: string; temporaryPassword: string | null };

const accountId = (event: RequestEvent): string => event.params.id ?? '';

export const actions: Actions = {
	reset: async (event) => {
		const form = await event.request.formData();
		const input = { accountId: accountId(event), removeSecondFactor: form.has('removeSecondFactor') };
		const acted = await act<Reset>(event, resetPassword, input, form);
		return acted.ok ? { reset: acted.value } : acted.trouble;
	},
	close: async (event) => {
		const acted = await act(event, closeAccount, { accountId: accountId(event) }, await event.request.formData());
		if (acted.ok) redirect(303, '?said=closed');
		return acted.trouble;
	},
	reopen: async (event) => {
		const acted = await act(event, reopenAccount, { accountId: accountId(event) }, await event.request.formData());
		if (acted.ok) redirect(303, '?said=reopened');
		return acted.trouble;
	}
};
