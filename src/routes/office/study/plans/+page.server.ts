import { error } from '@sveltejs/kit';
import { readOpenPlans, readPlanCoverage, readPlansOfCell } from '#domains/study/plans/server/index.ts';
import { readUnitsInSight } from '#domains/organisation/server/index.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { yearAsked } from '../../year-asked.ts';
import { seesCommune } from './sees-commune.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const year = yearAsked(url, today);
		const units = await readUnitsInSight(tx, caller.communeId, today);
		const cells = units.filter(({ kind }) => kind === 'cell');
		const code = url.searchParams.get('unit') ?? (cells.length === 1 ? cells[0]!.code : null);
		const hasOthers = cells.length > 1;
		if (!code)
			return {
				year,
				hasOthers,
				cell: undefined,
				seesLeaders: await seesCommune(tx, caller),
				cells: await readPlanCoverage(tx, caller.communeId, year, today)
			};
		const unit = cells.find((cell) => cell.code === code);
		if (!unit) error(404);
		const plans = await readPlansOfCell(tx, unit.communeId, unit.id, year);
		const open = await readOpenPlans(
			tx,
			unit.communeId,
			plans.map(({ planId }) => planId)
		);
		return {
			year,
			hasOthers,
			seesLeaders: false,
			cells: [],
			cell: {
				code,
				name: unit.name,
				plans: plans.map((plan) => ({ ...plan, isOpen: plan.planId !== null && open.has(plan.planId) }))
			}
		};
	});
