import { readMovements } from '#domains/outcomes/movements/server/movements-page.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { segmentKeepersOnly } from './may-segments.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const mayOpen = await segmentKeepersOnly(tx, caller, dayInVietNam(new Date()));
		return { movements: await readMovements(tx, caller), mayOpen };
	});
