import { error } from '@sveltejs/kit';
import {
	appealBy,
	disciplineRules,
	isSpared,
	levelsFor,
	limitationOf,
	possibleForms
} from '#domains/inspection/discipline/discipline.ts';
import { papersOf, toldPapersOf } from '#domains/inspection/discipline/papers.ts';
import {
	answerAppeal,
	endSuspension,
	extendSuspension,
	letIn,
	letOut,
	receiveAppeal,
	suspend
} from '#domains/inspection/discipline/server/after.ts';
import { readCasePage, readCountedBallots } from '#domains/inspection/discipline/server/cases-page.ts';
import {
	decide,
	dropCase,
	propose,
	recordHearing,
	recordVote,
	setMercy,
	tellSubject,
	undoStep
} from '#domains/inspection/discipline/server/steps.ts';
import { readRoll } from '#domains/inspection/files/server/subjects.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { ruleSetById, ruleSetInForce } from '#lib/rule-sets.ts';
import { dayField, numberField, optionalField, textField } from '#lib/web/form-fields.ts';
import { carryOut } from '#lib/web/server/carry-out.ts';
import { mayOf } from '../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params }) => {
	if (!isId(params.id)) error(404);
	return locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const file = await readCasePage(tx, caller.communeId, params.id);
		if (!file) error(404);
		const may = await mayOf(tx, caller, today);
		const works = file.isKnown && may('discipline.decide', file);
		const rules = ruleSetById(disciplineRules, file.ruleSetId) ?? ruleSetInForce(disciplineRules, today);
		const forms = possibleForms(file);
		return {
			file,
			works,
			forms,
			competence: forms.map((form) => ({
				form,
				levels: levelsFor(file, form, rules),
				until: limitationOf(file, form, file.violatedOn, rules)
			})),
			isSpared: isSpared(file, today),
			isVerified: rules.verified,
			appealUntil: file.state === 'decided' && file.effectiveOn ? appealBy(file.effectiveOn, rules) : undefined,
			ballots: works && file.state === 'heard' ? await readCountedBallots(tx, caller.communeId, file.unitId) : [],
			roll: works ? await readRoll(tx, caller.communeId) : [],
			papers: file.isKnown ? papersOf(file, rules) : toldPapersOf(file, rules),
			commandId: newId()
		};
	});
};

const ofThis = (event: { params: Partial<Record<string, string>> }) => ({ caseId: event.params.id });

export const actions: Actions = {
	tell: carryOut(tellSubject, (form, event) => ({ ...ofThis(event), on: dayField(form, 'tellOn') })),
	hear: carryOut(recordHearing, (form, event) => ({
		...ofThis(event),
		on: dayField(form, 'hearOn'),
		hearing: textField(form, 'hearing'),
		note: textField(form, 'hearingNote')
	})),
	vote: carryOut(recordVote, (form, event) => ({
		...ofThis(event),
		on: dayField(form, 'voteOn'),
		form: textField(form, 'form'),
		isSecret: textField(form, 'isSecret') === 'on',
		ballotId: optionalField(form, 'ballotId'),
		...Object.fromEntries(
			['official', 'exemptAbsent', 'temporarilyAway', 'agree', 'disagree', 'other'].map((name) => [
				name,
				numberField(form, name)
			])
		)
	})),
	propose: carryOut(propose, (form, event) => ({ ...ofThis(event), number: textField(form, 'proposeNumber') })),
	decide: carryOut(decide, (form, event) => ({
		...ofThis(event),
		level: textField(form, 'level'),
		number: textField(form, 'number'),
		on: dayField(form, 'decideOn')
	})),
	drop: carryOut(dropCase, (form, event) => ({ ...ofThis(event), why: textField(form, 'dropWhy') })),
	spare: carryOut(setMercy, (form, event) => ({
		...ofThis(event),
		mercy: optionalField(form, 'mercy'),
		until: dayField(form, 'spareUntil')
	})),
	undo: carryOut(undoStep, (form, event) => ({ ...ofThis(event), why: textField(form, 'undoWhy') })),
	suspend: carryOut(suspend, (form, event) => ({
		...ofThis(event),
		what: textField(form, 'what'),
		number: textField(form, 'suspendNumber'),
		from: dayField(form, 'suspendFrom') ?? ''
	})),
	extend: carryOut(extendSuspension, (form, event) => ({
		...ofThis(event),
		suspensionId: textField(form, 'suspensionId')
	})),
	endSuspension: carryOut(endSuspension, (form, event) => ({
		...ofThis(event),
		suspensionId: textField(form, 'suspensionId'),
		why: textField(form, 'endWhy')
	})),
	appeal: carryOut(receiveAppeal, (form, event) => ({
		...ofThis(event),
		on: dayField(form, 'appealOn') ?? '',
		to: textField(form, 'appealTo'),
		refusedWhy: textField(form, 'refusedWhy')
	})),
	answer: carryOut(answerAppeal, (form, event) => ({
		...ofThis(event),
		appealId: textField(form, 'appealId'),
		outcome: textField(form, 'outcome'),
		form: optionalField(form, 'newForm'),
		number: textField(form, 'answerNumber'),
		on: dayField(form, 'answerOn')
	})),
	letIn: carryOut(letIn, (form, event) => ({
		...ofThis(event),
		memberId: textField(form, 'inId'),
		why: textField(form, 'inWhy')
	})),
	letOut: carryOut(letOut, (form, event) => ({ ...ofThis(event), memberId: textField(form, 'outId') }))
};
