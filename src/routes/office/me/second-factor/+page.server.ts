import { fail, redirect } from '@sveltejs/kit';
import { qrPath } from '#domains/access/qr.ts';
import { beginSecondFactor } from '#domains/access/server/begin-second-factor.ts';
import { confirmSecondFactor } from '#domains/access/server/confirm-second-factor.ts';
import { removeSecondFactor } from '#domains/access/server/remove-second-factor.ts';
import { hasSecondFactor } from '#domains/access/server/second-factor.ts';
import { readSetupTicket } from '#domains/access/server/second-factor-ticket.ts';
import { totpAddress } from '#domains/access/server/totp.ts';
import { newId } from '#lib/ids.ts';
import { textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	isOn: await locals.read((tx) => hasSecondFactor(tx, locals.caller!)),
	username: locals.caller!.username,
	commandId: newId()
});

/** What the page shows for the phone: the QR code, the key to type by hand, and the sealed ticket to send back. */
const setupOf = (secret: string, username: string, ticket: string) => ({
	qr: qrPath(totpAddress(secret, username)),
	key: (secret.match(/.{1,4}/g) ?? []).join(' '),
	ticket
});

export const actions: Actions = {
	begin: async (event) => {
		const form = await event.request.formData();
		const acted = await act<{ secret: string | null; ticket: string | null }>(event, beginSecondFactor, {}, form);
		if (!acted.ok) return acted.trouble;
		const { secret, ticket } = acted.value;
		return secret && ticket ? { setup: setupOf(secret, event.locals.caller!.username, ticket) } : {};
	},
	confirm: async (event) => {
		const form = await event.request.formData();
		const { accountId, username } = event.locals.caller!;
		const ticket = textField(form, 'ticket');
		const acted = await act(event, confirmSecondFactor, { ticket, code: textField(form, 'code') }, form);
		if (acted.ok) redirect(303, '/office/me?said=second-factor');
		// A code mistyped must not cost a new scan: the same QR code is shown again.
		const secret = readSetupTicket(ticket, accountId, new Date());
		const { status, data } = acted.trouble;
		return fail(status, { ...data, setup: secret ? setupOf(secret, username, ticket) : undefined });
	},
	remove: async (event) => {
		const form = await event.request.formData();
		const acted = await act(event, removeSecondFactor, { password: String(form.get('password') ?? '') }, form);
		if (acted.ok) redirect(303, '/office/me?said=second-factor-off');
		return acted.trouble;
	}
};
