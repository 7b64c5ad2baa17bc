import { fail, type RequestEvent } from '@sveltejs/kit';
import { readOwnBooking, withdrawBooking } from '#domains/citizens/booking/server/public-bookings.ts';
import { textField } from '#lib/web/form-fields.ts';
import { countSend } from '#lib/web/server/public-sends.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import type { Actions } from './$types.d.ts';

/** The receipt is posted, never in an address: addresses are kept by browsers and logs. */
async function asked({ request, getClientAddress }: RequestEvent) {
	const form = await request.formData();
	const receipt = { code: textField(form, 'code').slice(0, 40), secret: textField(form, 'secret').slice(0, 80) };
	const minutes = await countSend('booking receipt', getClientAddress());
	const text = minutes > 0 ? textOf('citizens.booking-too-often', { minutes }) : undefined;
	return { receipt, stop: text ? fail(429, { code: receipt.code, text }) : undefined };
}
const unknown = (code: string) => fail(404, { code, text: textOf('citizens.booking-unknown') });

export const actions: Actions = {
	look: async (event) => {
		const { receipt, stop } = await asked(event);
		if (stop) return stop;
		const booking = await readOwnBooking(receipt);
		return booking ? { ...receipt, booking } : unknown(receipt.code);
	},
	withdraw: async (event) => {
		const { receipt, stop } = await asked(event);
		if (stop) return stop;
		return (await withdrawBooking(receipt)) ? { code: receipt.code, withdrawn: true } : unknown(receipt.code);
	}
};
