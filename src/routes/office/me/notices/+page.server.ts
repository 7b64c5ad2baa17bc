import { fail, redirect } from '@sveltejs/kit';
import { deviceName } from '#domains/access/device.ts';
import { type Choice, GROUPS } from '#house/notices/outside/choice.ts';
import { confirmAddress, removeAddress, setAddress } from '#house/notices/outside/server/address.ts';
import { readChoicesPage } from '#house/notices/outside/server/choices-page.ts';
import { addDevice, removeDevice } from '#house/notices/outside/server/devices.ts';
import { sendTrial } from '#house/notices/outside/server/send-trial.ts';
import { setChoices } from '#house/notices/outside/server/set-choices.ts';
import { newId } from '#lib/ids.ts';
import { optionalField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { devices, choice, ...page } = await locals.read((tx) => readChoicesPage(tx, locals.caller!));
	return {
		...page,
		choice: choiceOf(choice),
		devices: devices.map(({ device, ...rest }) => ({ ...rest, name: deviceName(device), commandId: newId() })),
		said: url.searchParams.get('said'),
		ids: {
			set: newId(),
			confirm: newId(),
			remove: newId(),
			trial: newId(),
			choices: newId(),
			addDevice: newId(),
			trialPush: newId()
		}
	};
};

/** Only what the form shows of a row. */
const choiceOf = ({ mailGroups, pushGroups, quietFrom, quietTo, digestAt, breaksQuiet }: Choice): Choice => ({
	mailGroups,
	pushGroups,
	quietFrom,
	quietTo,
	digestAt,
	breaksQuiet
});

const say = (what: string): never => redirect(303, `/office/me/notices?said=${what}`);

/** '6:30' and '6h30' are written as people do; the command takes '06:30'. */
function timeField(form: FormData, name: string): string {
	const typed = textField(form, name);
	const [, hours, minutes] = /^(\d{1,2})[:hg.](\d{2})$/.exec(typed) ?? [];
	return hours ? `${hours.padStart(2, '0')}:${minutes}` : typed;
}

const ticked = (form: FormData, channel: string) => GROUPS.filter((group) => form.has(`${channel}-${group}`));

const choiceField = (form: FormData): Choice => ({
	mailGroups: ticked(form, 'mail'),
	pushGroups: ticked(form, 'push'),
	quietFrom: timeField(form, 'quietFrom'),
	quietTo: timeField(form, 'quietTo'),
	digestAt: optionalField(form, 'digestAt') ?? null,
	breaksQuiet: form.has('breaksQuiet')
});

export const actions: Actions = {
	choices: async (event) => {
		const form = await event.request.formData();
		const acted = await act(event, setChoices, choiceField(form), form);
		if (acted.ok) return say('saved');
		const { status, data } = acted.trouble;
		return fail(status, { ...data, choice: choiceField(form) });
	},
	setAddress: async (event) => {
		const form = await event.request.formData();
		const acted = await act(event, setAddress, { email: textField(form, 'email') }, form);
		return acted.ok ? say('code') : acted.trouble;
	},
	confirm: async (event) => {
		const form = await event.request.formData();
		const acted = await act(event, confirmAddress, { code: textField(form, 'code') }, form);
		return acted.ok ? say('confirmed') : acted.trouble;
	},
	removeAddress: async (event) => {
		const acted = await act(event, removeAddress, {}, await event.request.formData());
		return acted.ok ? say('removed') : acted.trouble;
	},
	trial: async (event) => {
		const form = await event.request.formData();
		const acted = await act(event, sendTrial, { channel: textField(form, 'channel') }, form);
		return acted.ok ? say('trial') : acted.trouble;
	},
	addDevice: async (event) => {
		const form = await event.request.formData();
		const [endpoint, p256dh, auth] = ['endpoint', 'p256dh', 'auth'].map((name) => textField(form, name));
		const acted = await act(event, addDevice, { endpoint, p256dh, auth }, form);
		return acted.ok ? say('device') : acted.trouble;
	},
	removeDevice: async (event) => {
		const form = await event.request.formData();
		const acted = await act(event, removeDevice, { deviceId: textField(form, 'deviceId') }, form);
		return acted.ok ? say('device-off') : acted.trouble;
	}
};
