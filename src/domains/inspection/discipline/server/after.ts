import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import type { Tx } from '#lib/db/database.ts';
import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { retractFindings } from '../../server/conclusions.ts';
import { tellOfFile } from '../../server/tell.ts';
import { answerBy, appealBy, extendedUntil, FORMS, formsFor, isOpen, suspensionUntil } from '../discipline.ts';
import { endRecord, keepRecord } from './records.ts';
import { readCase, unitOfCase } from './case-row.ts';

const ofCase = { caseId: field.id };

export const suspend = defineCommand({
	name: 'discipline.suspend',
	does: 'Suspends a member’s activity or post while a procedure runs, for the days that the rules give.',
	needs: 'grant',
	input: v.strictObject({
		...ofCase,
		what: v.picklist(['activity', 'post']),
		number: field.filled(100),
		from: field.day
	}),
	target: (tx, { caseId }) => unitOfCase(tx, caseId),
	async run({ tx, target, commandId, record }, { caseId, what, number, from }) {
		const file = await readCase(tx, target, caseId);
		if (!isOpen(file.state)) return refused({ code: 'discipline.closed' });
		const id = rowId(commandId);
		const untilDay = suspensionUntil(from, file.rules);
		await tx
			.insertInto('disciplineSuspension')
			.values({ ...target, id, caseId, what, decisionNumber: number, fromDay: from, untilDay })
			.execute();
		record('discipline.suspended', { caseId });
		return done({ id, until: untilDay });
	}
});

const suspensionOf = (tx: Tx, communeId: number, caseId: string, id: string) =>
	tx
		.selectFrom('disciplineSuspension')
		.where('communeId', '=', communeId)
		.where('caseId', '=', caseId)
		.where('id', '=', id)
		.select(['untilDay', 'extendedUntil', 'endedOn', 'fromDay'])
		.executeTakeFirst();

export const extendSuspension = defineCommand({
	name: 'discipline.extend-suspension',
	does: 'Extends a suspension, once, by the days that the rules give.',
	needs: 'grant',
	input: v.strictObject({ ...ofCase, suspensionId: field.id }),
	target: (tx, { caseId }) => unitOfCase(tx, caseId),
	async run({ tx, target, record }, { caseId, suspensionId }) {
		const file = await readCase(tx, target, caseId);
		const there = await suspensionOf(tx, target.communeId, caseId, suspensionId);
		if (!there || there.endedOn) return refused({ code: 'discipline.not-suspended' });
		if (there.extendedUntil) return refused({ code: 'discipline.extended-once', facts: { on: there.extendedUntil } });
		const until = extendedUntil(there.untilDay, file.rules);
		await tx
			.updateTable('disciplineSuspension')
			.set({ extendedUntil: until })
			.where('communeId', '=', target.communeId)
			.where('id', '=', suspensionId)
			.execute();
		record('discipline.suspension-extended', { caseId });
		return done({ until });
	}
});

export const endSuspension = defineCommand({
	name: 'discipline.end-suspension',
	does: 'Ends a suspension before its day, with the reason.',
	needs: 'grant',
	input: v.strictObject({ ...ofCase, suspensionId: field.id, why: field.filled(500) }),
	target: (tx, { caseId }) => unitOfCase(tx, caseId),
	async run({ tx, target, today, record }, { caseId, suspensionId, why }) {
		const there = await suspensionOf(tx, target.communeId, caseId, suspensionId);
		if (!there || there.endedOn) return refused({ code: 'discipline.not-suspended' });
		await tx
			.updateTable('disciplineSuspension')
			.set({ endedOn: today, endedWhy: why })
			.where('communeId', '=', target.communeId)
			.where('id', '=', suspensionId)
			.execute();
		record('discipline.suspension-ended', { caseId });
		return done({ id: caseId });
	}
});

export const receiveAppeal = defineCommand({
	name: 'discipline.receive-appeal',
	does: 'Takes in a complaint against a decision and starts its clock; one that cannot be taken in is kept with the reason.',
	needs: 'grant',
	input: v.strictObject({
		...ofCase,
		on: field.day,
		to: v.picklist(['committee', 'province']),
		refusedWhy: v.optional(field.text(500), '')
	}),
	target: (tx, { caseId }) => unitOfCase(tx, caseId),
	async run({ tx, target, today, commandId, record }, { caseId, on, to, refusedWhy }) {
		const file = await readCase(tx, target, caseId);
		if (file.state !== 'decided' || !file.effectiveOn) return refused({ code: 'discipline.nothing-to-appeal' });
		if (on > today) return refused({ code: 'inspection.day-ahead' });
		if (on < file.effectiveOn) return refused({ code: 'inspection.before-last-step', facts: { on: file.effectiveOn } });
		const last = appealBy(file.effectiveOn, file.rules);
		if (on > last && !refusedWhy) return refused({ code: 'discipline.appeal-late', facts: { on: last } });
		const id = rowId(commandId);
		const dueOn = answerBy(on, file.rules);
		await tx
			.insertInto('disciplineAppeal')
			.values({ ...target, id, caseId, toLevel: to, receivedOn: on, dueOn, refusedWhy })
			.execute();
		record('discipline.appeal-received', { caseId });
		return done({ id, dueOn });
	}
});

export const answerAppeal = defineCommand({
	name: 'discipline.answer-appeal',
	does: 'Records the answer to a complaint: the decision is kept, changed into another form, or lifted.',
	needs: 'grant',
	input: v.strictObject({
		...ofCase,
		appealId: field.id,
		outcome: v.picklist(['kept', 'changed', 'lifted']),
		form: v.optional(v.picklist(FORMS)),
		number: field.filled(100),
		on: v.optional(field.day)
	}),
	target: (tx, { caseId }) => unitOfCase(tx, caseId),
	async run(act, { caseId, appealId, outcome, form, number, on = act.today }) {
		const { tx, target, today, record } = act;
		const file = await readCase(tx, target, caseId);
		const there = await tx
			.selectFrom('disciplineAppeal')
			.where('communeId', '=', target.communeId)
			.where('caseId', '=', caseId)
			.where('id', '=', appealId)
			.where('answeredOn', 'is', null)
			.where('refusedWhy', '=', '')
			.select(['receivedOn', 'toLevel'])
			.executeTakeFirst();
		if (!there) return refused({ code: 'discipline.no-open-appeal' });
		if (on > today) return refused({ code: 'inspection.day-ahead' });
		if (on < there.receivedOn) return refused({ code: 'inspection.before-last-step', facts: { on: there.receivedOn } });
		if ((outcome === 'changed') !== (form !== undefined)) return refused({ code: 'discipline.changed-into-what' });
		if (form && !formsFor(file).includes(form))
			return refused({ code: `discipline.no-such-form-for-${file.standing}` });
		await tx
			.updateTable('disciplineAppeal')
			.set({ outcome, number, answeredOn: on })
			.where('communeId', '=', target.communeId)
			.where('id', '=', appealId)
			.execute();
		if (outcome !== 'kept') {
			await endRecord(act, caseId, on, outcome);
			await retractFindings(tx, caseId);
		}
		if (form) await keepRecord(act, file, { form, level: there.toLevel as 'committee' | 'province', number, on });
		record('discipline.appeal-answered', { caseId });
		return done({ id: caseId });
	}
});

export const letIn = defineCommand({
	name: 'discipline.let-in',
	does: 'Lets somebody read a discipline file, with the reason; nobody else is told that it is there.',
	needs: 'grant',
	input: v.strictObject({ ...ofCase, memberId: field.id, why: field.filled(500) }),
	target: (tx, { caseId }) => unitOfCase(tx, caseId),
	async run(act, { caseId, memberId, why }) {
		const { tx, target, today } = act;
		const file = await readCase(tx, target, caseId);
		const person = await tx
			.selectFrom('member')
			.where('communeId', '=', target.communeId)
			.where('id', '=', memberId)
			.where('activity', 'not in', ['left', 'died'])
			.select(['personId', 'fullName as name'])
			.executeTakeFirst();
		if (!person) return refused({ code: 'inspection.not-on-the-roll' });
		if (person.personId === file.subjectPersonId)
			return refused({ code: 'inspection.team-is-subject', facts: { name: person.name } });
		await tx
			.insertInto('disciplinePerson')
			.values({ ...target, caseId, memberId, ...person, why, since: today })
			.onConflict((conflict) => conflict.doNothing())
			.execute();
		await tellOfFile(act, [person.personId], 'discipline.told-let-in', `/office/discipline/${caseId}`);
		act.record('discipline.let-in', { caseId });
		return done({ id: caseId });
	}
});

export const letOut = defineCommand({
	name: 'discipline.let-out',
	does: 'Closes a discipline file again to somebody who was let in.',
	needs: 'grant',
	input: v.strictObject({ ...ofCase, memberId: field.id }),
	target: (tx, { caseId }) => unitOfCase(tx, caseId),
	async run({ tx, target, record }, { caseId, memberId }) {
		await tx
			.deleteFrom('disciplinePerson')
			.where('communeId', '=', target.communeId)
			.where('caseId', '=', caseId)
			.where('memberId', '=', memberId)
			.execute();
		record('discipline.let-out', { caseId });
		return done({ id: caseId });
	}
});
