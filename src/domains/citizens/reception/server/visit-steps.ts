import * as v from 'valibot';
import { defineCommand, type Target } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import type { Tx } from '#lib/db/database.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotDay } from '../../cases/answering.ts';
import type { OpenKind, Topic } from '../../cases/case.ts';
import { registerCase } from '../../server/register-case.ts';

const unitOfVisit = (tx: Tx, id: string): Promise<Target | undefined> =>
	tx.selectFrom('receptionVisit').where('id', '=', id).select(['unitId', 'communeId']).executeTakeFirst();

const readVisit = (tx: Tx, { communeId }: Target, id: string) =>
	tx
		.selectFrom('receptionVisit')
		.where('communeId', '=', communeId)
		.where('id', '=', id)
		.select(['receivedOn', 'kind', 'topic', 'summary', 'caseId', 'outcome'])
		.forUpdate()
		.executeTakeFirstOrThrow();

/** Notes that the promised answer was given, or takes it back. */
export const answerVisit = defineCommand({
	name: 'citizens.answer-visit',
	does: 'Notes the day on which a promised answer was given; without a day, takes it back.',
	needs: 'grant',
	input: v.strictObject({ visitId: field.id, on: v.optional(field.day) }),
	target: (tx, input) => unitOfVisit(tx, input.visitId),
	async run({ tx, target, today, record }, { visitId, on }) {
		const visit = await readVisit(tx, target, visitId);
		const refusal = on ? whyNotDay(on, { receivedOn: visit.receivedOn, today }) : undefined;
		if (refusal) return refused(refusal);
		await tx
			.updateTable('receptionVisit')
			.set({ answeredOn: on ?? null })
			.where('communeId', '=', target.communeId)
			.where('id', '=', visitId)
			.execute();
		record(on ? 'citizens.visit-answered' : 'citizens.visit-answer-taken-back', { visitId, on: on ?? null });
		return done({ id: visitId });
	}
});

/** Registers what a visitor brought as a case of its own, with a receipt; the book keeps where it went. */
export const makeCaseOfVisit = defineCommand({
	name: 'citizens.make-case-of-visit',
	does: 'Registers what a visitor brought as a case and answers the code and the secret of its receipt.',
	needs: 'grant',
	secretAnswers: ['secret'],
	input: v.strictObject({ visitId: field.id }),
	target: (tx, input) => unitOfVisit(tx, input.visitId),
	async run(act, { visitId }) {
		const { tx, target, record } = act;
		const { communeId } = target;
		const visit = await readVisit(tx, target, visitId);
		if (visit.caseId) return refused({ code: 'citizens.visit-has-case' });
		if (visit.outcome === 'refused') return refused({ code: 'citizens.visit-was-refused' });
		const unit = await tx.selectFrom('unit').where('id', '=', target.unitId).select('code').executeTakeFirstOrThrow();
		const person = await tx
			.selectFrom('visitPerson')
			.where('communeId', '=', communeId)
			.where('visitId', '=', visitId)
			.select(['fullName', 'address', 'phone', 'idNumber', 'groupSize'])
			.executeTakeFirstOrThrow();
		const registered = await registerCase.run(act, {
			unitCode: unit.code,
			kind: visit.kind as OpenKind,
			receivedOn: visit.receivedOn,
			receivedVia: 'reception',
			summary: visit.summary,
			topic: visit.topic as Topic,
			place: '',
			person: { ...person, capacity: 'self', representatives: '' }
		});
		if (!registered.ok) return registered;
		await tx
			.updateTable('receptionVisit')
			.set({ caseId: registered.value.id })
			.where('communeId', '=', communeId)
			.where('id', '=', visitId)
			.execute();
		record('citizens.case-made-of-visit', { visitId, caseId: registered.value.id });
		return registered;
	}
});
