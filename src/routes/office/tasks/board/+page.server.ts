import { readTaskBoard } from '#domains/direction/server/task-board.ts';
import { readUnitsInSight } from '#domains/organisation/server/index.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const unit = url.searchParams.get('unit')?.trim() || undefined;
		return {
			unit,
			units: await readUnitsInSight(tx, caller.communeId, today),
			tasks: await readTaskBoard(tx, caller, unit, today)
		};
	});
