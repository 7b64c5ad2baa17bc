import { error } from '@sveltejs/kit';
import { readUnitsInSight } from '#domains/organisation/server/index.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { mayOf } from '../../may-of.ts';

/** The units whose roll the reader may reconcile. Whoever may nowhere does not learn that there is such a page. */
export const unitsToReconcile = (locals: App.Locals) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const may = await mayOf(tx, caller, today);
		const units = await readUnitsInSight(tx, caller.communeId, today);
		const open = units.filter(({ id, communeId }) => may('members.settle-register', { unitId: id, communeId }));
		return open.length > 0 ? open : error(404);
	});
