import { dialogueRules } from '#domains/citizens/dialogue/dialogue-rules.ts';
import { readDialogues } from '#domains/citizens/dialogue/server/dialogues-page.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { findRuleSet } from '#lib/rule-sets.ts';
import { communeWhere } from '../commune-of.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		await communeWhere(tx, caller, today, 'citizens.plan-dialogue');
		const asked = url.searchParams.get('year') ?? '';
		const year = /^20\d\d$/.test(asked) ? asked : today.slice(0, 4);
		const dialogues = await readDialogues(tx, caller, year, today);
		const rules = findRuleSet(dialogueRules, `${year}-12-31`);
		return {
			year,
			dialogues,
			held: dialogues.filter(({ state }) => state === 'held' || state === 'concluded').length,
			least: rules?.parameters.leastPerYear ?? 0,
			source: rules?.source ?? ''
		};
	});
