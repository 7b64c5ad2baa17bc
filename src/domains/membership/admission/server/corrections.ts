import { sql } from 'kysely';
import * as v from 'valibot';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { rowId } from '#lib/ids.ts';
import { done, type Refusal, refused } from '#lib/result.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { probationEnd } from '../clock.ts';
import { admissionRules } from '../rules.ts';
import { type AdmissionStep, isDecidedAbove, whyNotOn, whyNotTakeBack } from '../steps.ts';
import { setMember } from './decided-above.ts';
import { lockCandidate, setClock, type StepRow, unitOfCandidate } from './take-step.ts';

/** What was decided above is put right there. */
async function whyNotMine({ tx, target }: Act, step: AdmissionStep): Promise<Refusal | undefined> {
	if (!isDecidedAbove(step)) return undefined;
	const { rows } = await sql<{ isAbove: boolean }>`
		select ${target.communeId} = any(app.wide('write')) as is_above`.execute(tx);
	return rows[0]!.isAbove ? undefined : { code: 'membership.decided-above' };
}

const undo = ({ tx, target, caller, now }: Act, id: string, reason: string) =>
	tx
		.updateTable('admissionStep')
		.set({ undoneWhy: reason, undoneBy: caller.name, undoneAt: now })
		.where('communeId', '=', target.communeId)
		.where('id', '=', id)
		.execute();

/** Takes the last step back. The ceremony stays: from then on somebody is a member, and leaves as members do. */
export const takeStepBack = defineCommand({
	name: 'membership.take-step-back',
	does: 'Takes the last step of an admission back, with the reason; the step stays on record as taken back.',
	needs: 'grant',
	input: v.strictObject({ candidateId: field.id, reason: field.filled(500) }),
	target: (tx, input) => unitOfCandidate(tx, input.candidateId),
	async run(act, { candidateId, reason }) {
		const candidate = await lockCandidate(act.tx, act.target, candidateId);
		const last = candidate.done.at(-1);
		const refusal = whyNotTakeBack(candidate.state, candidate.done) ?? (last && (await whyNotMine(act, last.step)));
		if (refusal) return refused(refusal);
		await undo(act, last!.id, reason);
		if (last!.step === 'recognition')
			await setMember(act, candidate.memberId!, { standing: 'probationary', officialOn: null });
		const rules = ruleSetInForce(admissionRules, act.today);
		await setClock(act, candidateId, candidate.done.slice(0, -1), rules, { state: 'open' });
		act.record('membership.step-taken-back', { candidateId, step: last!.step });
		return done({ id: last!.id });
	}
});

/** Puts day and number of a step right; what follows from them on the roll follows. The step as it was stays on record. */
export const correctStep = defineCommand({
	name: 'membership.correct-step',
	does: 'Puts right the day or the number of a step of an admission, with the reason; the roll follows where it rests on it.',
	needs: 'grant',
	input: v.strictObject({
		stepId: field.id,
		on: field.day,
		number: v.optional(field.text(100), ''),
		reason: field.filled(500)
	}),
	target: (tx, input) =>
		tx.selectFrom('admissionStep').where('id', '=', input.stepId).select(['unitId', 'communeId']).executeTakeFirst(),
	async run(act, { stepId, on, number, reason }) {
		const { tx, target, caller, today, now, commandId, record } = act;
		const row = await tx
			.selectFrom('admissionStep')
			.where('communeId', '=', target.communeId)
			.where('id', '=', stepId)
			.selectAll()
			.executeTakeFirstOrThrow();
		const candidate = await lockCandidate(tx, target, row.candidateId);
		const step = row.step as AdmissionStep;
		if (row.undoneAt) return refused({ code: 'membership.step-undone' });
		if (row.voteId && on !== row.onDay) return refused({ code: 'membership.day-of-vote' });
		const refusal = whyNotOn(candidate.done, { step, on }, today) ?? (await whyNotMine(act, step));
		if (refusal) return refused(refusal);
		await undo(act, stepId, reason);
		const id = rowId(commandId);
		// In its old place among the others, so that their order stands.
		await tx
			.insertInto('admissionStep')
			.values({
				...row,
				facts: JSON.stringify(row.facts),
				id,
				onDay: on,
				number,
				byPerson: caller.personId,
				byName: caller.name
			})
			.execute();
		const steps = candidate.done.map((one): StepRow => (one.id === stepId ? { ...one, id, on, number } : one));
		await setClock(act, row.candidateId, steps, ruleSetInForce(admissionRules, today), { state: candidate.state });
		if (candidate.memberId) await follow(act, candidate.memberId, step, steps);
		record('membership.step-corrected', {
			candidateId: row.candidateId,
			step,
			before: row.onDay,
			on,
			at: now.toISOString()
		});
		return done({ id });
	}
});

/** Day of admission, first day on the roll and official day rest on steps. */
async function follow(act: Act, memberId: string, step: AdmissionStep, steps: readonly StepRow[]): Promise<void> {
	const { tx, target } = act;
	const on = steps.find((one) => one.step === step)!.on;
	const ofMember = { communeId: target.communeId, memberId };
	if (step === 'decision')
		await tx
			.updateTable('member')
			.set({ admittedOn: on })
			.where('communeId', '=', target.communeId)
			.where('id', '=', memberId)
			.execute();
	if (step !== 'ceremony') return;
	await tx
		.updateTable('membership')
		.set({ validFrom: on })
		.where('communeId', '=', ofMember.communeId)
		.where('memberId', '=', memberId)
		.where('validTo', '=', 'infinity')
		.execute();
	if (steps.some((one) => one.step === 'recognition'))
		await setMember(act, memberId, {
			standing: 'official',
			officialOn: probationEnd(on, ruleSetInForce(admissionRules, on).parameters)
		});
}
