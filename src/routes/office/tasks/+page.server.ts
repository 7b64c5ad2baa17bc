import { mayAnywhere } from '#domains/access/may.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { readTaskCounts, readTaskList } from '#domains/direction/server/task-list-page.ts';
import { taskFilter } from '#domains/direction/task-filter.ts';
import { readUnitsInSight } from '#domains/organisation/server/units-in-sight.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const filter = taskFilter(url.searchParams);
		return {
			filter,
			...(await readTaskList(tx, caller, filter, today)),
			counts: await readTaskCounts(tx, caller, filter, today),
			units: await readUnitsInSight(tx, caller.communeId, today),
			mayGive: mayAnywhere(await readHoldings(tx, caller, today), 'direction.create-task')
		};
	});
