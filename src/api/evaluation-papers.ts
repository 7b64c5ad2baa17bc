import type { RequestEvent } from '@sveltejs/kit';
import { criteriaRules } from '#domains/evaluation/year/criteria.ts';
import { reviewForm } from '#domains/evaluation/year/paper/index.ts';
import { readEvaluation } from '#domains/evaluation/year/server/index.ts';
import { isId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { ruleSetById } from '#lib/rule-sets.ts';
import { attachment } from './attachment.ts';
import { PAPER_MAKERS } from './meeting-papers.ts';
import { notFound, notSignedIn } from './problems.ts';

const FILES = { leader: 'mau-2a', member: 'mau-2b', outside: 'mau-2c', collective: 'mau-01' };

/** `GET /api/v1/evaluations/<id>/review-form.<format>`: form 01, 2A, 2B or 2C, filled from the year. */
export async function evaluationPaperFile(
	{ locals }: Pick<RequestEvent, 'locals'>,
	id: string,
	name: string
): Promise<Response> {
	const { caller } = locals;
	if (!caller) return notSignedIn();
	const [, paperName, suffix = ''] = /^([a-z-]+)\.([a-z]+)$/.exec(name) ?? [];
	const format = Object.hasOwn(PAPER_MAKERS, suffix) ? PAPER_MAKERS[suffix] : undefined;
	if (!format || paperName !== 'review-form' || !isId(id)) return notFound();
	const evaluation = await locals.read((tx) => readEvaluation(tx, caller, id));
	if (!evaluation) return notFound();
	const { subject, given, unitCode, year } = evaluation;
	const self = given.findLast(({ step }) => step === 'self');
	const criteria = ruleSetById(criteriaRules, evaluation.criteriaId)!.parameters.subjects[subject];
	const review = { ...evaluation, superiorName: evaluation.superiorName ?? '', criteria, ...(self && { self }) };
	const bytes = await format(reviewForm({ ...review, position: evaluation.position ?? '' }, dayInVietNam(new Date())));
	return attachment(bytes, `${FILES[subject]}-${unitCode}-${year}.${suffix}`);
}
