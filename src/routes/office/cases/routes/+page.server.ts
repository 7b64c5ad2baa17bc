import { error, type RequestEvent, redirect } from '@sveltejs/kit';
import { mayAnywhere } from '#domains/access/may.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { endCaseRoute, readRoutes, setCaseRoute } from '#domains/citizens/care/server/routes.ts';
import { readHandlers } from '#domains/citizens/server/handlers.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { optionalField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const holdings = await readHoldings(tx, caller, today);
		if (!mayAnywhere(holdings, 'read:cases')) error(404);
		const [routes, handlers, commune] = await Promise.all([
			readRoutes(tx, caller.communeId, today),
			readHandlers(tx, caller, today),
			tx
				.selectFrom('unit')
				.where('communeId', '=', caller.communeId)
				.where('kind', '=', 'commune')
				.select('code')
				.executeTakeFirstOrThrow()
		]);
		return {
			routes,
			handlers,
			unitCode: commune.code,
			maySet: mayAnywhere(holdings, 'citizens.set-case-route'),
			commandId: newId()
		};
	});

async function carryOut(event: RequestEvent, command: AnyCommand, read: (form: FormData) => object) {
	const form = await event.request.formData();
	const acted = await act(event, command, read(form), form);
	if (!acted.ok) return acted.trouble;
	redirect(303, event.url.pathname);
}

export const actions: Actions = {
	set: (event) =>
		carryOut(event, setCaseRoute, (form) => ({
			unitCode: textField(form, 'unitCode'),
			topic: optionalField(form, 'topic'),
			place: textField(form, 'place'),
			memberId: textField(form, 'memberId')
		})),
	end: (event) => carryOut(event, endCaseRoute, (form) => ({ routeId: textField(form, 'routeId') }))
};
