import { cellYear, fourGoodRules } from '#domains/evaluation/four-good/four-good.ts';
import { readCommitteeEntry, readCommitteeYear } from '#domains/evaluation/four-good/server/index.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { yearAsked } from '../../year-asked.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const { communeId } = locals.caller!;
		const today = dayInVietNam(new Date());
		const year = yearAsked(url, today);
		const rules = ruleSetInForce(fourGoodRules, today);
		const { cells, recognised, passed, months } = await readCommitteeYear(tx, { communeId, year, until: today }, rules);
		const entry = await readCommitteeEntry(tx, communeId, year);
		const { groups, committee } = rules.parameters;
		return {
			year,
			rules: { source: rules.source, verified: rules.verified, groups, committee },
			cells: cells.map(({ code, name, state, months }) => ({
				code,
				name,
				state,
				...cellYear(months),
				passes: months.map(({ passes }) => passes)
			})),
			committee: entry && { state: entry.state, recognised, cells: cells.length, passed, months: months.length }
		};
	});
