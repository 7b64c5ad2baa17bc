import { error, redirect } from '@sveltejs/kit';
import { readOwnersIn } from '#domains/direction/server/give-task-page.ts';
import { appointStandIn } from '#domains/direction/standing-in/server/appoint-stand-in.ts';
import { endStandIn } from '#domains/direction/standing-in/server/end-stand-in.ts';
import { readStandIns } from '#domains/direction/standing-in/server/stand-ins-page.ts';
import { readUnitsInSight } from '#domains/organisation/server/index.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const may = await mayOf(tx, caller, today);
		const units = (await readUnitsInSight(tx, caller.communeId, today)).filter(
			({ id, kind, communeId }) => kind === 'cell' && may('direction.appoint-stand-in', { unitId: id, communeId })
		);
		const unit =
			units.find(({ code }) => code === url.searchParams.get('unit')) ?? (units.length === 1 ? units[0] : undefined);
		const standIns = await readStandIns(tx, caller, today);
		if (units.length === 0 && standIns.length === 0) error(404);
		return {
			units,
			unit,
			members: unit ? await readOwnersIn(tx, caller.communeId, unit.id) : [],
			standIns: standIns.map((row) => ({ ...row, mayEnd: may('direction.end-stand-in', row) })),
			commandId: newId()
		};
	});

export const actions: Actions = {
	appoint: async (event) => {
		const form = await event.request.formData();
		const input = {
			unitCode: textField(form, 'unitCode'),
			absentId: textField(form, 'absentId'),
			actingId: textField(form, 'actingId'),
			fromOn: dayField(form, 'fromOn') ?? '',
			toOn: dayField(form, 'toOn') ?? '',
			reason: textField(form, 'reason')
		};
		const acted = await act(event, appointStandIn, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, event.url.pathname);
	},
	end: async (event) => {
		const form = await event.request.formData();
		const acted = await act(event, endStandIn, { standInId: textField(form, 'standInId') }, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, event.url.pathname);
	}
};
