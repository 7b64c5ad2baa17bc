import { error, type RequestEvent } from '@sveltejs/kit';
import { earlierFrom } from '#domains/evaluation/review/earlier-text.ts';
import { earliestReview, reviewRules } from '#domains/evaluation/review/review.ts';
import {
	answerPoint,
	readReview,
	sendReview,
	suggestPoint,
	takeBackReview,
	withdrawPoint,
	writeReview
} from '#domains/evaluation/review/server/index.ts';
import { readEvaluation, readRecorders } from '#domains/evaluation/year/server/index.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { textField } from '#lib/web/form-fields.ts';
import { carryOut } from '#lib/web/server/carry-out.ts';
import { mayOf } from '../../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params }) => {
	if (!isId(params.id)) error(404);
	return locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const evaluation = await readEvaluation(tx, caller, params.id);
		const review = evaluation && (await readReview(tx, caller.communeId, evaluation.id));
		if (!evaluation || !review) error(404);
		const may = await mayOf(tx, caller, today);
		const recorders = evaluation.personId ? [] : await readRecorders(tx, evaluation, null, today);
		const isTheirs = evaluation.personId
			? evaluation.isOwn
			: recorders.some(({ personId }) => personId === caller.personId);
		const rules = ruleSetInForce(reviewRules, today);
		const { id, name, unitName, year } = evaluation;
		return {
			evaluation: { id, name, unitName, year, isPerson: evaluation.personId !== null },
			review,
			days: rules.parameters.draftWorkingDays,
			earliest: review.sentOn && earliestReview(review.sentOn, rules),
			may: {
				write: isTheirs && review.state === 'draft',
				takeBack: isTheirs && review.state === 'sent' && review.turns.every(({ undoneWhy }) => undoneWhy),
				answer: isTheirs,
				suggest: !evaluation.isOwn && may('evaluation.suggest-point', evaluation)
			},
			commandId: newId()
		};
	});
};

const ofThis = (_: FormData, event: RequestEvent) => ({ evaluationId: event.params.id });

export const actions: Actions = {
	write: carryOut(writeReview, (form, event) => ({
		...ofThis(form, event),
		strengths: textField(form, 'strengths'),
		limits: textField(form, 'limits'),
		remedies: textField(form, 'remedies'),
		earlier: earlierFrom(textField(form, 'earlier'))
	})),
	send: carryOut(sendReview, ofThis),
	takeBack: carryOut(takeBackReview, ofThis),
	suggest: carryOut(suggestPoint, (form, event) => ({ ...ofThis(form, event), text: textField(form, 'pointText') })),
	withdrawPoint: carryOut(withdrawPoint, (form) => ({
		pointId: textField(form, 'withdrawnPoint'),
		reason: textField(form, 'withdrawnReason')
	})),
	answer: carryOut(answerPoint, (form) => ({ pointId: textField(form, 'pointId'), answer: textField(form, 'answer') }))
};
