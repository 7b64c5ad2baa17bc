import { error } from '@sveltejs/kit';
import { mayAnywhere } from '#domains/access/may.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { readReportsSent } from '#domains/organisation/unions/server/union-page.ts';
import { readUnionTotals } from '#domains/organisation/unions/server/totals.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { unionPeriodAsked } from './period-asked.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const holdings = await readHoldings(tx, caller, today);
		const mayAdd = mayAnywhere(holdings, 'organisation.add-union');
		if (!mayAdd && !mayAnywhere(holdings, 'read:totals')) error(404);
		const { period, periods } = unionPeriodAsked(url, today, 'year');
		const totals = await readUnionTotals(tx, caller.communeId, period);
		const sent = new Set((await readReportsSent(tx, caller.communeId, period.code)).map(({ unitId }) => unitId));
		const rows = totals.map((row) => ({ ...row, isSent: sent.has(row.unitId) }));
		return {
			// Branches stand on the page of their organisation, unless the reader sees nothing above them.
			organisations: rows.filter(
				({ kind, parentId }) =>
					kind === 'mass-organisation' || (kind === 'branch' && !rows.some((one) => one.unitId === parentId))
			),
			teams: rows.filter(({ kind }) => kind === 'team'),
			period: period.code,
			periods,
			mayAdd
		};
	});
