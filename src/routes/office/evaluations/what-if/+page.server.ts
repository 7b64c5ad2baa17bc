import { evaluationClassRules } from '#domains/evaluation/index.ts';
import { replay } from '#domains/evaluation/year/replay.ts';
import { readMarksToReplay, readRound } from '#domains/evaluation/year/server/index.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { ruleSetById, ruleSetId } from '#lib/rule-sets.ts';
import { yearAsked } from '../../year-asked.ts';
import type { PageServerLoad } from './$types.d.ts';

/** The year under other rules; reads alone. */
export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const { communeId } = locals.caller!;
		const year = yearAsked(url, dayInVietNam(new Date()));
		const round = await readRound(tx, communeId, year);
		const marks = round ? await readMarksToReplay(tx, communeId, round.id) : [];
		const asked = url.searchParams.get('rules') ?? round?.classRulesId ?? '';
		const rules = ruleSetById(evaluationClassRules, asked) ?? evaluationClassRules.at(-1)!;
		return {
			year,
			rules: evaluationClassRules.map((one) => ({ id: ruleSetId(one), name: one.version ?? one.source })),
			chosen: { id: ruleSetId(rules), source: rules.source, verified: rules.verified },
			marks: marks.length,
			replay: replay(marks, rules)
		};
	});
