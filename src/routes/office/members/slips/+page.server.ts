import { error } from '@sveltejs/kit';
import { mayAnywhere } from '#domains/access/may.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { byCell, readSlipRows } from '#domains/members/supplement/server/slips-page.ts';
import { slipDays } from '#domains/members/supplement/slip.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { slipYearAsked } from './slip-year-asked.ts';
import type { PageServerLoad } from './$types.d.ts';

const STATES = ['missing', 'handed-in', 'checked', 'accepted', 'returned'] as const;

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const holdings = await readHoldings(tx, caller, today);
		if (!mayAnywhere(holdings, 'members.check-slip')) error(404);
		const year = slipYearAsked(url, today);
		const all = await readSlipRows(tx, caller.communeId, year);
		const cells = byCell(all);
		const unit = cells.length === 1 ? cells[0]!.code : (url.searchParams.get('unit') ?? undefined);
		const state = STATES.find((one) => one === url.searchParams.get('state'));
		const rows = all.filter(
			(row) => (!unit || row.unitCode === unit) && (!state || (row.state ?? 'missing') === state)
		);
		const ofUnit = unit ? all.filter(({ unitCode }) => unitCode === unit) : all;
		return {
			year,
			isLast: year >= Number(today.slice(0, 4)),
			days: slipDays(year),
			cells,
			unit: cells.find(({ code }) => code === unit),
			state,
			counts: Object.fromEntries(
				STATES.map((one) => [one, ofUnit.filter((row) => (row.state ?? 'missing') === one).length])
			) as Record<(typeof STATES)[number], number>,
			all: ofUnit.length,
			// A whole commune is read by cell, or by what waits.
			rows: unit || state ? rows : []
		};
	});
