import { error, fail } from '@sveltejs/kit';
import { bookingRules, bookUntil, placesOf, whyNotBook } from '#domains/citizens/booking/booking.ts';
import { leaveBooking, readBookable } from '#domains/citizens/booking/server/public-bookings.ts';
import { readPortalCommune } from '#domains/organisation/server/portal-page.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { textField } from '#lib/web/form-fields.ts';
import { countSend } from '#lib/web/server/public-sends.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

const FIELDS = ['topic', 'fullName', 'phone'];

async function sessionAsked(id: string) {
	const today = dayInVietNam(new Date());
	const commune = await readPortalCommune(today);
	const session = commune && isId(id) ? await readBookable(commune.communeId, id) : undefined;
	if (!commune || !session) error(404);
	return { commune, session, today };
}

export const load: PageServerLoad = async ({ params }) => {
	const { session, today } = await sessionAsked(params.id);
	const refusal = whyNotBook(session, today);
	return {
		session,
		closed: refusal && textOf(refusal.code, refusal.facts),
		until: bookUntil(session.onDay),
		left: Math.max(placesOf(session.onDay) - session.booked, 0),
		isVerified: ruleSetInForce(bookingRules, session.onDay).verified,
		bookingId: newId()
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { commune, session } = await sessionAsked(event.params.id);
		const form = await event.request.formData();
		const values = Object.fromEntries(FIELDS.map((name) => [name, textField(form, name)]));
		const minutes = await countSend('booking', event.getClientAddress());
		if (minutes > 0)
			return fail(429, { errors: [], refusalText: textOf('citizens.booking-too-often', { minutes }), values });
		const id = textField(form, 'bookingId');
		const left = await leaveBooking(commune.communeId, session, isId(id) ? id : newId(), values, new Date());
		if (left.ok) return { receipt: left.value };
		return fail(left.refusal ? 409 : 422, {
			errors: left.errors.map(({ path, code, facts }) => ({ path, text: textOf(code, facts) })),
			refusalText: left.refusal && textOf(left.refusal.code, left.refusal.facts),
			values
		});
	}
};
