import { error } from '@sveltejs/kit';
import { readListening } from '#domains/citizens/listening/server/listening-page.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { readCommune } from '../commune-of.ts';
import { mayOf } from '../may-of.ts';
import type { PageServerLoad } from './$types.d.ts';

/** Whoever assigns sees all; an official sees what they were assigned to. */
export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const may = await mayOf(tx, caller, today);
		const mayAssign = may('citizens.assign-listener', await readCommune(tx, caller));
		const assignments = await readListening(tx, caller, today);
		const shown = mayAssign ? assignments : assignments.filter(({ personId }) => personId === caller.personId);
		if (!mayAssign && shown.length === 0) error(404);
		return { assignments: shown, mayAssign };
	});
