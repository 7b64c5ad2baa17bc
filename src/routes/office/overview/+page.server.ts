import { error } from '@sveltejs/kit';
import { readOverview } from '#house/reports/server/overview.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { periodOf } from '../reports/period-of.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const { period, periods } = periodOf(url, today, '');
		const overview = await readOverview({ tx, caller, today }, period);
		if (!overview) error(404);
		const { sections, until } = overview;
		return { sections, until, period: period.code, periods };
	});
