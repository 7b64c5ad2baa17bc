import { error, type RequestEvent, redirect } from '@sveltejs/kit';
import { readAccountPage } from '#domains/access/server/account-page.ts';
import { closeAccount } from '#domains/access/server/close-account.ts';
import { reopenAccount } from '#domains/access/server/reopen-account.ts';
import { resetPassword } from '#domains/access/server/reset-password.ts';
import { readPhones } from '#house/phone/device/server/phones-of.ts';
import { revokePhone } from '#house/phone/device/server/revoke-phone.ts';
import { textField } from '#lib/web/form-fields.ts';
import { isId, newId } from '#lib/ids.ts';
import { act } from '#lib/web/server/act.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { requireRight } from '../../places.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const caller = locals.caller!;
	if (!isId(params.id)) error(404);
	const found = await locals.read(async (tx) => {
		await requireRight(tx, caller, 'read:accounts');
		const account = await readAccountPage(tx, caller, params.id);
		return account && { account, phones: await readPhones(tx, account.personId) };
	});
	if (!found) error(404);
	const { account, phones } = found;
	return {
		account: { ...account, posts: account.posts.map((held) => ({ ...held, name: textOf(`post.${held.post}`) })) },
		phones: phones.map((phone) => ({ ...phone, commandId: newId() })),
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
	revokePhone: async (event) => {
		const form = await event.request.formData();
		const deviceId = textField(form, 'deviceId');
		const input = { deviceId, reason: textField(form, `reason-${deviceId}`) };
		const acted = await act(event, revokePhone, input, form);
		if (acted.ok) redirect(303, '?said=phone-revoked');
		return acted.trouble;
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
