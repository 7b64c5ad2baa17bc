import { readTaskCalendar } from '#domains/direction/server/task-calendar.ts';
import { addMonths, dayInVietNam, isLocalDate, monthOf } from '#lib/local-date.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const today = dayInVietNam(new Date());
		const asked = url.searchParams.get('month') ?? '';
		const month = isLocalDate(`${asked}-01`) ? asked : monthOf(today);
		const near = (months: number) => monthOf(addMonths(`${month}-01`, months));
		return {
			month,
			previous: near(-1),
			next: near(1),
			days: await readTaskCalendar(tx, locals.caller!, month, today)
		};
	});
