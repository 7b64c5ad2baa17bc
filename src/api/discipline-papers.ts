import type { RequestEvent } from '@sveltejs/kit';
import { disciplineRules } from '#domains/inspection/discipline/discipline.ts';
import { disciplinePaper } from '#domains/inspection/discipline/paper/index.ts';
import { DISCIPLINE_PAPERS, papersOf, toldPapersOf } from '#domains/inspection/discipline/papers.ts';
import { readCasePage } from '#domains/inspection/discipline/server/cases-page.ts';
import { isId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { ruleSetById, ruleSetInForce } from '#lib/rule-sets.ts';
import { attachment } from './attachment.ts';
import { PAPER_MAKERS } from './meeting-papers.ts';
import { notFound, notSignedIn } from './problems.ts';

/** `GET /api/v1/discipline/<id>/<paper>.<format>`: the papers of a discipline file; whoever it is about has those handed to them. */
export async function disciplinePaperFile(
	{ locals }: Pick<RequestEvent, 'locals'>,
	id: string,
	name: string
): Promise<Response> {
	const { caller } = locals;
	if (!caller) return notSignedIn();
	const [, paperName = '', suffix = ''] = /^([a-z-]+)\.([a-z]+)$/.exec(name) ?? [];
	const format = Object.hasOwn(PAPER_MAKERS, suffix) ? PAPER_MAKERS[suffix] : undefined;
	const paper = DISCIPLINE_PAPERS.find((one) => one === paperName);
	if (!format || !paper || !isId(id)) return notFound();
	const file = await locals.read((tx) => readCasePage(tx, caller.communeId, id));
	if (!file) return notFound();
	const today = dayInVietNam(new Date());
	const rules = ruleSetById(disciplineRules, file.ruleSetId) ?? ruleSetInForce(disciplineRules, today);
	const offered = file.isKnown ? papersOf(file, rules) : toldPapersOf(file, rules);
	if (!offered.includes(paper)) return notFound();
	const bytes = await format(disciplinePaper(file, paper, rules, today));
	return attachment(bytes, `ky-luat-${paper}-${id.slice(-6)}.${suffix}`);
}
