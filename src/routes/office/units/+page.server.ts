import { unitTotals } from '#house/week/units-shown.ts';
import { unitsAsked } from './asked.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const asked = await unitsAsked(tx, locals.caller!, url.searchParams);
		return { ...asked, totals: unitTotals(asked.units, asked.months) };
	});
