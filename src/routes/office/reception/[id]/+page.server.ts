import { error, fail, type RequestEvent, redirect } from '@sveltejs/kit';
import { bookUntil } from '#domains/citizens/booking/booking.ts';
import { openBookingPeople, readBookings } from '#domains/citizens/booking/server/session-bookings.ts';
import {
	cancelReception,
	moveReception,
	reopenReception
} from '#domains/citizens/reception/server/change-reception.ts';
import { concludeReception, holdReception } from '#domains/citizens/reception/server/hold-reception.ts';
import { publishReceptions } from '#domains/citizens/reception/server/publish-receptions.ts';
import { readSessionPage } from '#domains/citizens/reception/server/session-page.ts';
import { canSessionStep, type SessionStep } from '#domains/citizens/reception/session.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

const COMMANDS: Record<SessionStep, string> = {
	publish: 'citizens.publish-receptions',
	hold: 'citizens.hold-reception',
	conclude: 'citizens.conclude-reception',
	move: 'citizens.move-reception',
	cancel: 'citizens.cancel-reception',
	reopen: 'citizens.reopen-reception'
};

export const load: PageServerLoad = async ({ locals, params }) => {
	if (!isId(params.id)) error(404);
	const caller = locals.caller!;
	return locals.read(async (tx) => {
		const today = dayInVietNam(new Date());
		const session = await readSessionPage(tx, caller, params.id);
		if (!session) error(404);
		const may = await mayOf(tx, caller, today);
		const steps = (Object.keys(COMMANDS) as SessionStep[]).filter(
			(step) =>
				canSessionStep(step, session.state) &&
				may(COMMANDS[step], session) &&
				!(step === 'hold' && session.onDay > today)
		);
		const bookings = session.kind === 'periodic' ? await readBookings(tx, caller, session.id) : [];
		return {
			session,
			bookings,
			bookUntil: bookUntil(session.onDay),
			steps,
			mayRecord: may('citizens.record-visit', session),
			commandId: newId()
		};
	});
};

async function carryOut(event: RequestEvent, command: AnyCommand, read: (form: FormData) => object) {
	const form = await event.request.formData();
	const acted = await act(event, command, { sessionId: event.params.id, ...read(form) }, form);
	if (!acted.ok) return acted.trouble;
	redirect(303, event.url.pathname);
}

export const actions: Actions = {
	people: async (event) => {
		const people = await openBookingPeople(event.locals.caller!, event.params.id, event.url.pathname);
		return people ? { people } : fail(404, {});
	},
	publish: async (event) => {
		const form = await event.request.formData();
		const acted = await act(event, publishReceptions, { sessionIds: [event.params.id] }, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, event.url.pathname);
	},
	hold: (event) =>
		carryOut(event, holdReception, (form) => ({
			substituteName: textField(form, 'substituteName'),
			substituteReason: textField(form, 'substituteReason')
		})),
	conclude: (event) =>
		carryOut(event, concludeReception, (form) => ({ number: textField(form, 'number'), on: dayField(form, 'on') })),
	move: (event) =>
		carryOut(event, moveReception, (form) => ({
			on: dayField(form, 'on'),
			from: textField(form, 'from'),
			to: textField(form, 'to'),
			reason: textField(form, 'reason')
		})),
	cancel: (event) => carryOut(event, cancelReception, (form) => ({ reason: textField(form, 'reason') })),
	reopen: (event) => carryOut(event, reopenReception, () => ({}))
};
