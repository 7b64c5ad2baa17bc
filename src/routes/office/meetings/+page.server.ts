import { readMeetingList } from '#domains/meetings/server/index.ts';
import { listFilter } from '#domains/meetings/ui/list-filter.ts';
import { readUnitsInSight } from '#domains/organisation/server/index.ts';
import { countParked } from '#house/phone/parked/server/parked-page.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { mayOf } from '../may-of.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const units = await readUnitsInSight(tx, caller.communeId, today);
		const cells = units.filter(({ kind }) => kind === 'cell');
		const filter = listFilter(url.searchParams, today, cells.length === 1);
		const { cell, q, ...rest } = filter;
		const meetings = await readMeetingList(
			tx,
			{ ...rest, unitCode: cell, search: q && searchKey(q), limit: 1000 },
			today
		);
		const may = await mayOf(tx, caller, today);
		return {
			filter,
			meetings,
			cells: cells.map(({ code, name }) => ({ code, name })),
			parked: cells.some(({ id, communeId }) => may('phone.settle-parked', { unitId: id, communeId }))
				? await countParked(tx)
				: 0,
			mayPlan: cells.some(({ id, communeId }) => may('meetings.plan-meeting', { unitId: id, communeId }))
		};
	});
