import { error } from '@sveltejs/kit';
import { CLOSED_FORMS, FORMS, SELF_REPORT, TOLD_FORMS } from '#domains/inspection/files/forms.ts';
import { isInProgress, takesFindings } from '#domains/inspection/files/inspection.ts';
import { inspectionRules } from '#domains/inspection/files/rules.ts';
import { readEvidenceChoices } from '#domains/inspection/files/server/evidence-choices.ts';
import { readFilePage } from '#domains/inspection/files/server/file-page.ts';
import { recordFinding, withdrawFinding } from '#domains/inspection/files/server/findings.ts';
import { writePaper } from '#domains/inspection/files/server/papers.ts';
import { letIn, letOut, setTeam } from '#domains/inspection/files/server/people.ts';
import { giveRemedy } from '#domains/inspection/files/server/remedies.ts';
import { cancelInspection, stepInspection, undoStep } from '#domains/inspection/files/server/steps.ts';
import { readRoll } from '#domains/inspection/files/server/subjects.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { ruleSetById, ruleSetInForce } from '#lib/rule-sets.ts';
import { dayField, numberField, optionalField, textField } from '#lib/web/form-fields.ts';
import { carryOut } from '#lib/web/server/carry-out.ts';
import { mayOf } from '../../may-of.ts';
import { evidenceFrom, teamFrom } from './file-fields.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params }) => {
	if (!isId(params.id)) error(404);
	return locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const file = await readFilePage(tx, caller.communeId, params.id, caller.personId);
		if (!file) error(404);
		const may = await mayOf(tx, caller, today);
		const rules = ruleSetById(inspectionRules, file.ruleSetId) ?? ruleSetInForce(inspectionRules, today);
		const writesFindings = file.isTeam && takesFindings(file.state);
		const inCell = file.body === 'cell' ? file.unitId : undefined;
		const isSubject = !file.isKnown;
		return {
			file,
			isSubject,
			isVerified: rules.verified,
			startWithin: rules.parameters.startWithinWorkingDays,
			roll: file.isLead ? await readRoll(tx, caller.communeId, inCell) : [],
			choices: writesFindings ? await readEvidenceChoices(tx, file) : [],
			shown: isSubject ? [...TOLD_FORMS, ...(file.announcedOn ? CLOSED_FORMS : [])] : FORMS,
			ownReport: isSubject && isInProgress(file.state),
			mayWritePapers: (file.isLead || file.isTeam) && file.state !== 'archived',
			mayGive: may('inspection.give-remedy', { unitId: file.subjectUnitId, communeId: file.communeId }),
			commandId: newId()
		};
	});
};

const ofThis = (event: { params: Partial<Record<string, string>> }) => ({ inspectionId: event.params.id });

export const actions: Actions = {
	team: carryOut(setTeam, (form, event) => ({
		...ofThis(event),
		people: teamFrom(form),
		planNumber: textField(form, 'planNumber'),
		signedOn: dayField(form, 'signedOn') ?? '',
		conflictAsked: textField(form, 'conflictAsked') === 'on'
	})),
	letIn: carryOut(letIn, (form, event) => ({
		...ofThis(event),
		memberId: textField(form, 'inId'),
		why: textField(form, 'inWhy')
	})),
	letOut: carryOut(letOut, (form, event) => ({ ...ofThis(event), memberId: textField(form, 'outId') })),
	step: carryOut(stepInspection, (form, event) => ({
		...ofThis(event),
		to: textField(form, 'to'),
		on: dayField(form, 'stepOn'),
		number: textField(form, 'number'),
		note: textField(form, 'note')
	})),
	undo: carryOut(undoStep, (form, event) => ({ ...ofThis(event), why: textField(form, 'undoWhy') })),
	cancel: carryOut(cancelInspection, (form, event) => ({ ...ofThis(event), why: textField(form, 'cancelWhy') })),
	finding: carryOut(recordFinding, (form, event) => ({
		...ofThis(event),
		kind: textField(form, 'findingKind'),
		text: textField(form, 'findingText'),
		nature: textField(form, 'nature'),
		degree: optionalField(form, 'degree'),
		cause: textField(form, 'cause'),
		responsibility: textField(form, 'responsibility'),
		proposal: optionalField(form, 'proposal'),
		evidence: evidenceFrom(form)
	})),
	withdraw: carryOut(withdrawFinding, (form, event) => ({
		...ofThis(event),
		findingId: textField(form, 'findingId'),
		reason: textField(form, `why-${textField(form, 'findingId')}`)
	})),
	remedy: carryOut(giveRemedy, (form, event) => ({
		...ofThis(event),
		title: textField(form, 'remedyTitle'),
		product: textField(form, 'product'),
		dueOn: dayField(form, 'remedyDue') ?? ''
	})),
	paper: carryOut(writePaper, (form, event) => ({
		...ofThis(event),
		form: numberField(form, 'form'),
		number: textField(form, 'paperNumber'),
		on: dayField(form, 'paperOn'),
		body: textField(form, 'paperBody')
	})),
	ownReport: carryOut(writePaper, (form, event) => ({
		...ofThis(event),
		form: SELF_REPORT,
		body: textField(form, 'ownBody')
	}))
};
