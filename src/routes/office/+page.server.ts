import { redirect } from '@sveltejs/kit';
import { mayAnywhere } from '#domains/access/may.ts';
import { isAboveCommunes } from '#domains/access/posts.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { lunarDateOf, lunarDateText } from '#domains/organisation/calendar/index.ts';
import { cellWatchRules } from '#domains/organisation/index.ts';
import { leadsUnion } from '#domains/organisation/unions/union.ts';
import { dayInVietNam, type LocalDate } from '#lib/local-date.ts';
import { getLocale } from '#lib/words/locale.ts';
import { readWeekPage } from '#house/week/server/week-page.ts';
import { shownWeek } from '#house/week/server/shown-week.ts';
import type { PageServerLoad } from './$types.d.ts';

/** In Vietnamese as people say it, 'rằm tháng Mười'; otherwise day and month in figures. */
function lunarDay(today: LocalDate): string {
	const date = lunarDateOf(today);
	return getLocale() === 'vi' ? lunarDateText(date) : `${date.day}/${date.month}`;
}

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const holdings = await readHoldings(tx, caller, today);
		const isLooking = caller.communeId === caller.looksAt;
		if (!isLooking && holdings.length > 0 && holdings.every(({ post }) => isAboveCommunes(post)))
			redirect(303, '/office/units');
		return {
			...shownWeek(await readWeekPage(tx, caller, holdings, today), today),
			lunarDay: lunarDay(today),
			onTimeTarget: cellWatchRules(today).onTimeTargetBasisPoints,
			village: holdings.find(({ post }) => post === 'village-head')?.unitName,
			// In a village or a union tasks come from models that were taken over; the form lists units of the Party.
			mayGive: mayAnywhere(
				holdings.filter(({ post }) => post !== 'village-head' && !leadsUnion(post)),
				'direction.create-task'
			),
			mayImport: mayAnywhere(holdings, 'members.import-roll'),
			mayOversee: mayAnywhere(holdings, 'reports.sign-report')
		};
	});
