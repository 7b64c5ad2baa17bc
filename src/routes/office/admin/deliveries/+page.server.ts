import { redirect } from '@sveltejs/kit';
import { readDeliveriesPage } from '#house/notices/outside/server/deliveries-page.ts';
import { retryDeliveries } from '#house/notices/outside/server/retry-deliveries.ts';
import { newId } from '#lib/ids.ts';
import { textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { requireRight } from '../places.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const caller = locals.caller!;
	const { failed, ...page } = await locals.read(async (tx) => {
		await requireRight(tx, caller, 'notices.retry-deliveries');
		return readDeliveriesPage(tx, caller, new Date());
	});
	return {
		...page,
		failed: failed.map((delivery) => ({ ...delivery, why: textOf(delivery.trouble) })),
		retried: url.searchParams.get('retried'),
		commandId: newId()
	};
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const input = { unitCode: textField(form, 'unitCode') };
		const acted = await act<{ retried: number }>(event, retryDeliveries, input, form);
		return acted.ok ? redirect(303, `?retried=${acted.value.retried}`) : acted.trouble;
	}
};
