import { redirect } from '@sveltejs/kit';
import { mayAnywhere } from '#domains/access/may.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { dayInVietNam, monthOf } from '#lib/local-date.ts';
import { cellFilter, cellsShown, totalsOf } from '#house/week/cells-shown.ts';
import { monthsUpTo } from '#house/week/held.ts';
import { readWatchedCells } from '#house/week/server/watched-cells.ts';
import type { PageServerLoad } from './$types.d.ts';

const MONTHS = 12;

export const load: PageServerLoad = async ({ locals, url }) => {
	const today = dayInVietNam(new Date());
	const filter = cellFilter(url.searchParams);
	const month = filter.month && filter.month <= monthOf(today) ? filter.month : monthOf(today);
	const caller = locals.caller!;
	const { cells, mayAdd, mayReorganise, seesLife } = await locals.read(async (tx) => {
		const holdings = await readHoldings(tx, caller);
		return {
			cells: await readWatchedCells(tx, caller, { month, count: MONTHS, today }),
			mayAdd: mayAnywhere(holdings, 'organisation.create-cell'),
			mayReorganise: mayAnywhere(holdings, 'organisation.plan-reorganisation'),
			seesLife: mayAnywhere(holdings, 'read:life')
		};
	});
	const [only] = cells;
	// Who sees one cell alone has nothing to compare.
	if (only && cells.length === 1 && !mayAdd) redirect(303, `/office/cells/${only.code}`);

	const shown = cellsShown(cells, filter);
	return {
		mayAdd,
		mayReorganise,
		seesLife,
		filter,
		month,
		months: monthsUpTo(month, MONTHS),
		choices: monthsUpTo(monthOf(today), MONTHS).toReversed(),
		cellCount: cells.length,
		kinds: [...new Set(cells.map(({ cellKind }) => cellKind))],
		totals: totalsOf(shown),
		cells: shown.map(({ code, name, secretary, months, now, openTasks, lateTasks, unpublished }) => ({
			code,
			name,
			secretary,
			openTasks,
			lateTasks,
			unpublished,
			now,
			marks: months.map(({ mark, meetingId }) => ({ mark, meetingId }))
		}))
	};
};
