import { mayAnywhere } from '#domains/access/may.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { lunarDateOf, lunarDateText } from '#domains/organisation/calendar/index.ts';
import { cellWatchRules } from '#domains/organisation/index.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { readWeekPage } from '#house/week/server/week-page.ts';
import { shownWeek } from '#house/week/server/shown-week.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const holdings = await readHoldings(tx, caller, today);
		return {
			...shownWeek(await readWeekPage(tx, caller, holdings, today), today),
			lunarDay: lunarDateText(lunarDateOf(today)),
			onTimeTarget: cellWatchRules(today).onTimeTargetBasisPoints,
			mayGive: mayAnywhere(holdings, 'direction.create-task'),
			mayImport: mayAnywhere(holdings, 'members.import-roll')
		};
	});
