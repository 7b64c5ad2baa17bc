import { error, type RequestEvent, redirect } from '@sveltejs/kit';
import {
	answerObjection,
	appraise,
	decide,
	gatherOne,
	markCell,
	markSelf,
	object,
	readBallotCounts,
	readEvaluation,
	readProposedFindings,
	readRecorders,
	recordFinding,
	reopenDecision,
	withdrawFinding
} from '#domains/evaluation/year/server/index.ts';
import { readReview } from '#domains/evaluation/review/server/index.ts';
import { criteriaRules } from '#domains/evaluation/year/criteria.ts';
import { isSupported, proposedPoints } from '#domains/evaluation/year/evidence.ts';
import { whyNotMarkCell } from '#domains/evaluation/year/recorders.ts';
import { classAllowed, type Step } from '#domains/evaluation/year/marking.ts';
import { evaluationClassRules } from '#domains/evaluation/index.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { isId, newId } from '#lib/ids.ts';
import { addDays, dayInVietNam } from '#lib/local-date.ts';
import { ruleSetById, ruleSetId } from '#lib/rule-sets.ts';
import { dayField, numberField, optionalField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { mayOf } from '../../may-of.ts';
import { markInput } from '../mark-input.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params }) => {
	if (!isId(params.id)) error(404);
	return locals.read(async (tx) => {
		const caller = locals.caller!;
		const evaluation = await readEvaluation(tx, caller, params.id);
		if (!evaluation) error(404);
		const today = dayInVietNam(new Date());
		const may = await mayOf(tx, caller, today);
		const recorders = await readRecorders(tx, evaluation, evaluation.personId, today);
		const mayHere = (command: string) => may(`evaluation.${command}`, evaluation);
		const review = await readReview(tx, caller.communeId, evaluation.id);
		const { parameters } = ruleSetById(criteriaRules, evaluation.criteriaId)!;
		const { step, isOwn, evidence } = evaluation;
		const last = evaluation.given.findLast((mark) => mark.class !== null);
		const objectUntil = evaluation.decidedOn && addDays(evaluation.decidedOn, parameters.objectWithinDays);
		const judged = (supported: number, rules: (typeof evaluationClassRules)[number]) => {
			const facts = last && {
				subject: evaluation.subject,
				evidence,
				exceeding: last.exceeding,
				limits: { total: last.limitsTotal, fixed: last.limitsFixed },
				forced: last.forced
			};
			const answer = facts && classAllowed(supported, facts, rules);
			return answer?.ok
				? { class: answer.value.class, why: answer.value.why.map((one) => textOf(one.code, one.facts)) }
				: undefined;
		};
		const rules = ruleSetById(evaluationClassRules, evaluation.classRulesId)!;
		const next =
			isOwn && (step === 'none' || step === 'self') && mayHere('mark-self')
				? ('self' as const)
				: (step === 'self' || step === 'cell' || (step === 'none' && evaluation.subject === 'collective')) &&
						mayHere('mark-cell') &&
						!whyNotMarkCell(recorders, caller.personId, evaluation.personId)
					? ('cell' as const)
					: !isOwn && (step === 'cell' || step === 'office') && mayHere('appraise')
						? ('office' as const)
						: !isOwn && step === 'office' && mayHere('decide')
							? ('decided' as const)
							: undefined;
		return {
			evaluation,
			limits: {
				total: review?.earlier.length ?? 0,
				fixed: review?.earlier.filter(({ result }) => result === 'fixed').length ?? 0
			},
			criteria: parameters.subjects[evaluation.subject].map((one) => ({
				...one,
				isSupported: isSupported(one, evidence),
				proposed: proposedPoints(one, evidence)
			})),
			last,
			allowed: last && judged(last.supported, rules),
			whatIf: last
				? evaluationClassRules.map((each) => ({
						id: ruleSetId(each),
						name: each.version ?? each.source,
						class: judged(last.supported, each)?.class ?? null,
						all: judged(last.total, each)?.class ?? null
					}))
				: [],
			next,
			ballots: next === 'cell' ? await readBallotCounts(tx, evaluation, { year: evaluation.year }) : [],
			may: {
				reopen: step === 'decided' && mayHere('reopen-decision'),
				object: isOwn && objectUntil !== null && today <= objectUntil,
				answer: mayHere('answer-objection'),
				gather: step !== 'decided' && mayHere('gather-one'),
				finding: !isOwn && mayHere('record-finding')
			},
			proposed:
				step !== 'decided' && !isOwn && mayHere('record-finding') ? await readProposedFindings(tx, evaluation) : [],
			objectUntil,
			commandId: newId()
		};
	});
};

const carryOut = (command: AnyCommand, inputOf: (form: FormData) => object) => async (event: RequestEvent) => {
	const form = await event.request.formData();
	const acted = await act(event, command, inputOf(form), form);
	if (!acted.ok) return acted.trouble;
	redirect(303, event.url.pathname);
};

const marking = (command: AnyCommand, step: Step) => async (event: RequestEvent) =>
	carryOut(command, (form) => ({ evaluationId: event.params.id, ...markInput(form, step) }))(event);

const ofThis = (event: RequestEvent) => ({ evaluationId: event.params.id });

export const actions: Actions = {
	self: marking(markSelf, 'self'),
	cell: marking(markCell, 'cell'),
	office: marking(appraise, 'office'),
	decided: marking(decide, 'decided'),
	reopen: async (event) =>
		carryOut(reopenDecision, (form) => ({ ...ofThis(event), reason: textField(form, 'reason') }))(event),
	object: async (event) => carryOut(object, (form) => ({ ...ofThis(event), text: textField(form, 'text') }))(event),
	gather: async (event) => carryOut(gatherOne, () => ofThis(event))(event),
	finding: async (event) =>
		carryOut(recordFinding, (form) => {
			const [lowVotes, votesOf] = [numberField(form, 'lowVotes'), numberField(form, 'lowOf')];
			const forced = textField(form, 'case');
			return {
				...ofThis(event),
				kind: textField(form, 'kind'),
				...(forced && { forced }),
				...(lowVotes !== undefined && { lowVotes }),
				...(votesOf !== undefined && { votesOf }),
				foundOn: dayField(form, 'foundOn'),
				paper: textField(form, 'paper'),
				...(optionalField(form, 'sourceId') && { sourceId: optionalField(form, 'sourceId') }),
				note: textField(form, 'note')
			};
		})(event),
	withdrawFinding: carryOut(withdrawFinding, (form) => ({
		findingId: textField(form, 'findingId'),
		reason: textField(form, 'findingReason')
	})),
	answer: carryOut(answerObjection, (form) => ({
		objectionId: textField(form, 'objectionId'),
		answer: textField(form, 'answer')
	}))
};
