import { assignedYears } from '#domains/evaluation/four-good/assigned.ts';
import { fourGoodRules } from '#domains/evaluation/four-good/four-good.ts';
import { readAssigned, readCellFigures } from '#domains/evaluation/four-good/server/index.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { yearAsked } from '../../year-asked.ts';
import type { PageServerLoad } from './$types.d.ts';

/** What the cells of each committee member did in the year. */
export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const { communeId } = locals.caller!;
		const today = dayInVietNam(new Date());
		const year = yearAsked(url, today);
		const cells = await readCellFigures(tx, { communeId, year, until: today });
		const until = today < `${year}-12-31` ? today : `${year}-12-31`;
		const assigned = await readAssigned(tx, communeId, until);
		return { year, years: assignedYears(assigned, cells, ruleSetInForce(fourGoodRules, today)) };
	});
