import { error } from '@sveltejs/kit';
import { quotaOf } from '#domains/organisation/cadres/assignment.ts';
import { cadreRules } from '#domains/organisation/cadres/rules.ts';
import {
	addPlace,
	addStaff,
	decideAssignment,
	proposeAssignment,
	readAssignment
} from '#domains/organisation/cadres/server/assignment.ts';
import { takeOverWork } from '#domains/direction/taking-over/server/take-over-work.ts';
import { undoUntil } from '#domains/organisation/cadres/handing-over.ts';
import { signHandover, undoAssignment } from '#domains/organisation/cadres/server/handing-over.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { dayField, numberField, optionalField, textField } from '#lib/web/form-fields.ts';
import { carryOut } from '#lib/web/server/carry-out.ts';
import { mayOf } from '../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const may = await mayOf(tx, caller, today);
		const commune = await tx
			.selectFrom('unit')
			.where('communeId', '=', caller.communeId)
			.where('kind', '=', 'commune')
			.select(['id as unitId', 'communeId', 'code'])
			.executeTakeFirst();
		if (!commune || !may('read:cadres', commune)) error(404);
		const { staff, places } = await readAssignment(tx, caller.communeId);
		return {
			code: commune.code,
			staff: staff.map((one) => ({
				...one,
				undoUntil: one.decidedOn ? undoUntil(one.decidedOn, ruleSetInForce(cadreRules, one.decidedOn)) : null
			})),
			places,
			quota: quotaOf(places, ruleSetInForce(cadreRules, today)),
			field: url.searchParams.get('field') ?? '',
			mayDecide: may('organisation.decide-assignment', commune),
			commandId: newId()
		};
	});

const linesOf = (text: string): string[] =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);

export const actions: Actions = {
	place: carryOut(addPlace, (form) => ({
		unitCode: textField(form, 'unitCode'),
		name: textField(form, 'placeName'),
		field: textField(form, 'placeField'),
		seats: numberField(form, 'seats')
	})),
	staff: carryOut(addStaff, (form) => ({
		unitCode: textField(form, 'unitCode'),
		name: textField(form, 'name'),
		origin: textField(form, 'origin'),
		formerPost: textField(form, 'formerPost'),
		competence: textField(form, 'competence'),
		fields: form.getAll('fields').map(String),
		years: numberField(form, 'years'),
		workload: numberField(form, 'workload') ?? 0
	})),
	assign: carryOut(proposeAssignment, (form) => ({
		staffId: textField(form, 'staffId'),
		placeId: optionalField(form, 'placeId'),
		reason: textField(form, 'reason'),
		handover: linesOf(textField(form, 'handover')),
		openWork: linesOf(textField(form, 'openWork'))
	})),
	settle: carryOut(decideAssignment, (form) => ({
		staffId: textField(form, 'settledId'),
		decision: textField(form, 'decision'),
		fromDay: dayField(form, 'fromDay') ?? ''
	})),
	sign: carryOut(signHandover, (form) => ({
		staffId: textField(form, 'signedId'),
		side: textField(form, 'side'),
		signerName: textField(form, 'signerName'),
		signerPost: textField(form, 'signerPost'),
		signedOn: dayField(form, 'signedOn') ?? ''
	})),
	takeOver: carryOut(takeOverWork, (form) => ({
		staffId: textField(form, 'takenId'),
		dueOn: dayField(form, 'workDueOn') ?? ''
	})),
	undo: carryOut(undoAssignment, (form) => ({ staffId: textField(form, 'undoneId'), why: textField(form, 'undoWhy') }))
};
