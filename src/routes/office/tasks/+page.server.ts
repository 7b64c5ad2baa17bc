import { readTaskCounts, readTaskList } from '#domains/direction/server/task-list-page.ts';
import { taskFilter } from '#domains/direction/task-filter.ts';
import { readUnitsInSight } from '#domains/organisation/server/index.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { mayOf } from '../may-of.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const filter = taskFilter(url.searchParams);
		const units = await readUnitsInSight(tx, caller.communeId, today);
		const may = await mayOf(tx, caller, today);
		return {
			filter,
			...(await readTaskList(tx, caller, filter, today)),
			counts: await readTaskCounts(tx, caller, filter, today),
			units,
			mayGive: units.some(({ id, communeId }) => may('direction.create-task', { unitId: id, communeId }))
		};
	});
