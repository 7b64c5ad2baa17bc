import { error } from '@sveltejs/kit';
import { declareBy, probationEnd } from '#domains/membership/admission/clock.ts';
import { dossierOf } from '#domains/membership/admission/dossier.ts';
import { admissionRules } from '#domains/membership/admission/rules.ts';
import {
	readCandidate,
	readOfficialMembers,
	readVotesToTie
} from '#domains/membership/admission/server/candidate-page.ts';
import { changeCandidate, resumeCandidate, stopCandidate } from '#domains/membership/admission/server/candidates.ts';
import { correctStep, takeStepBack } from '#domains/membership/admission/server/corrections.ts';
import {
	recogniseMember,
	recordAdmissionDecision,
	recordCommitteeVote,
	strikeProbationer
} from '#domains/membership/admission/server/decided-above.ts';
import {
	keepPaperFile,
	noteMentoring,
	notePaper,
	withdrawPaperFile
} from '#domains/membership/admission/server/dossier.ts';
import { holdCeremony } from '#domains/membership/admission/server/hold-ceremony.ts';
import { nameIntroducers, recordStage, recordVerification } from '#domains/membership/admission/server/stages.ts';
import { tieVote } from '#domains/membership/admission/server/tie-vote.ts';
import { isDecidedAbove, nextSteps, whyNotTakeBack } from '#domains/membership/admission/steps.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { dayField, numberField, optionalField, textField } from '#lib/web/form-fields.ts';
import { carryOut, withFile } from '#lib/web/server/carry-out.ts';
import { mayOf } from '../../may-of.ts';
import { candidateInput } from '../candidate-input.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params }) => {
	if (!isId(params.id)) error(404);
	return locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const candidate = await readCandidate(tx, caller.communeId, params.id);
		if (!candidate) error(404);
		const may = await mayOf(tx, caller, today);
		const mayCell = may('membership.record-stage', candidate);
		const mayAbove = may('membership.record-committee-vote', candidate);
		const { parameters } = ruleSetInForce(admissionRules, today);
		const done = candidate.steps.filter(({ undoneWhy }) => !undoneWhy);
		const isOpen = candidate.state === 'open';
		const next = isOpen ? nextSteps(done) : [];
		const mine = next.filter((step) => (isDecidedAbove(step) ? mayAbove : mayCell));
		const votesOf = next.includes('cell-vote') ? 'admission' : next.includes('unfit') ? 'recognition' : undefined;
		const ceremony = done.find(({ step }) => step === 'ceremony');
		const last = done.at(-1);
		const needsUnion = done.some(({ facts }) => facts.union);
		const phases = ceremony ? (['admission', 'recognition'] as const) : (['admission'] as const);
		return {
			candidate,
			next,
			mine,
			votes: votesOf && mayCell ? await readVotesToTie(tx, candidate, votesOf) : [],
			members: mayCell ? await readOfficialMembers(tx, candidate) : [],
			dossier: phases.map((phase) => ({
				phase,
				lines: dossierOf(done, candidate.noted, parameters, phase, needsUnion)
			})),
			probationEnd: ceremony ? probationEnd(ceremony.on, parameters) : undefined,
			declareBy: ceremony && isOpen ? declareBy(ceremony.on, parameters) : undefined,
			may: {
				cell: mayCell,
				above: mayAbove,
				change: mayCell && !candidate.memberId,
				stop: mayCell && isOpen && !candidate.memberId,
				takeBack:
					last !== undefined &&
					(isDecidedAbove(last.step) ? mayAbove : mayCell) &&
					whyNotTakeBack(candidate.state, done) === undefined
			},
			commandId: newId()
		};
	});
};

const of = (event: { params: Partial<Record<string, string>> }) => ({ candidateId: event.params.id });
const on = (form: FormData) => ({ on: dayField(form, 'on') ?? '' });
const number = (form: FormData) => ({ number: textField(form, 'number') });
const step = (form: FormData) => ({ step: textField(form, 'step') });

export const actions: Actions = {
	stage: carryOut(recordStage, (form, event) => ({
		...of(event),
		...step(form),
		...on(form),
		...number(form),
		summary: textField(form, 'summary')
	})),
	introducers: carryOut(nameIntroducers, (form, event) => ({
		...of(event),
		...on(form),
		firstId: textField(form, 'firstId'),
		firstSince: dayField(form, 'firstSince') ?? '',
		secondId: optionalField(form, 'secondId') ?? null,
		secondSince: dayField(form, 'secondSince') ?? null,
		union: optionalField(form, 'union') ?? null,
		unionNumber: textField(form, 'unionNumber')
	})),
	verification: carryOut(recordVerification, (form, event) => ({
		...of(event),
		...on(form),
		...number(form),
		parents: optionalField(form, 'parents'),
		inLaws: optionalField(form, 'inLaws'),
		spouse: optionalField(form, 'spouse'),
		children: optionalField(form, 'children')
	})),
	vote: carryOut(tieVote, (form, event) => ({
		...of(event),
		...step(form),
		voteId: textField(form, 'voteId'),
		...number(form)
	})),
	committee: carryOut(recordCommitteeVote, (form, event) => ({
		...of(event),
		...step(form),
		...on(form),
		...number(form),
		agree: numberField(form, 'agree'),
		base: numberField(form, 'base')
	})),
	decision: carryOut(recordAdmissionDecision, (form, event) => ({
		...of(event),
		...on(form),
		...number(form),
		by: optionalField(form, 'by'),
		receivedOn: dayField(form, 'receivedOn') ?? ''
	})),
	ceremony: carryOut(holdCeremony, (form, event) => ({ ...of(event), ...on(form) })),
	recognition: carryOut(recogniseMember, (form, event) => ({ ...of(event), ...on(form), ...number(form) })),
	strike: carryOut(strikeProbationer, (form, event) => ({ ...of(event), ...on(form), ...number(form) })),
	correct: carryOut(correctStep, (form) => ({
		stepId: textField(form, 'stepId'),
		...on(form),
		...number(form),
		reason: textField(form, 'reason')
	})),
	back: carryOut(takeStepBack, (form, event) => ({ ...of(event), reason: textField(form, 'backReason') })),
	stop: carryOut(stopCandidate, (form, event) => ({ ...of(event), reason: textField(form, 'stopReason') })),
	resume: carryOut(resumeCandidate, (_form, event) => of(event)),
	change: carryOut(changeCandidate, (form, event) => ({ ...of(event), ...candidateInput(form) })),
	paper: carryOut(notePaper, (form, event) => ({
		...of(event),
		paper: textField(form, 'paper'),
		isThere: textField(form, 'isThere') === 'yes',
		where: textField(form, 'where')
	})),
	paperFile: withFile(keepPaperFile, 'scan', (form, event) => ({ ...of(event), paper: textField(form, 'filePaper') })),
	withdrawFile: carryOut(withdrawPaperFile, (form, event) => ({
		...of(event),
		paper: textField(form, 'withdrawnPaper'),
		reason: textField(form, 'withdrawnWhy')
	})),
	mentoring: carryOut(noteMentoring, (form, event) => ({
		...of(event),
		on: dayField(form, 'notedOn') ?? '',
		text: textField(form, 'text')
	}))
};
