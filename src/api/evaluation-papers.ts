import type { RequestEvent } from '@sveltejs/kit';
import { criteriaRules } from '#domains/evaluation/year/criteria.ts';
import type { EarlierLimit } from '#domains/evaluation/review/review.ts';
import { type ReviewPage, readReview } from '#domains/evaluation/review/server/index.ts';
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
	const [evaluation, review] = await locals.read(async (tx) => [
		await readEvaluation(tx, caller, id),
		await readReview(tx, caller.communeId, id)
	]);
	if (!evaluation) return notFound();
	const { subject, given, unitCode, year } = evaluation;
	const self = given.findLast(({ step }) => step === 'self');
	const criteria = ruleSetById(criteriaRules, evaluation.criteriaId)!.parameters.subjects[subject];
	const filled = {
		...evaluation,
		superiorName: evaluation.superiorName ?? '',
		position: evaluation.position ?? '',
		criteria,
		...(review && { written: writtenOf(review) }),
		...(self && { self })
	};
	const bytes = await format(reviewForm(filled, dayInVietNam(new Date())));
	return attachment(bytes, `${FILES[subject]}-${unitCode}-${year}.${suffix}`);
}

const FIXED: Record<EarlierLimit['result'], (percent: number) => string> = {
	fixed: () => 'đã khắc phục',
	partly: (percent) => `đang khắc phục ${percent}%`,
	not: () => 'chưa khắc phục'
};

/** What was written for the review, as the form has it; a point from above stands with its answer. */
function writtenOf({ strengths, limits, remedies, earlier, points }: ReviewPage) {
	return {
		strengths,
		limits,
		remedies,
		earlier: earlier.map(({ text, result, percent }) => `${text}: ${FIXED[result](percent)}.`),
		answers: points.filter(({ withdrawnWhy }) => !withdrawnWhy).map(({ text, answer }) => `${text}: ${answer}`)
	};
}
