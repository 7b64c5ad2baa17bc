import { cellYear, checkMonth, doesCommitteePass, fourGoodRules } from '#domains/evaluation/four-good/four-good.ts';
import { readCellFigures } from '#domains/evaluation/four-good/server/index.ts';
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
		const cells = await readCellFigures(tx, { communeId, year, until: today });
		const recognised = cells.filter(({ state }) => state === 'recognised').length;
		const { groups, leastMonthsBp, committeeLeastCellsBp } = rules.parameters;
		return {
			year,
			rules: { source: rules.source, verified: rules.verified, groups, leastMonthsBp, committeeLeastCellsBp },
			cells: cells.map(({ code, name, state, months }) => {
				const checked = months.map((figures) => checkMonth(figures, rules));
				return { code, name, state, ...cellYear(checked), passes: checked.map(({ passes }) => passes) };
			}),
			committee: { recognised, cells: cells.length, passes: doesCommitteePass(recognised, cells.length, rules) }
		};
	});
