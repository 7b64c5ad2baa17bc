import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotDay } from '../cases/answering.ts';
import { whyNotStep } from '../cases/case.ts';
import { readCase, takeStep, unitOfCase } from './case-row.ts';
import { endSuspension } from './end-suspension.ts';
import { paper } from './paper-fields.ts';

/** Stops the clock of an accepted case by a reasoned decision. */
export const suspendCase = defineCommand({
	name: 'citizens.suspend-case',
	does: 'Suspends a case by a reasoned decision; the suspended days do not count.',
	needs: 'grant',
	input: v.strictObject({ caseId: field.id, on: field.day, reason: field.filled(1000), ...paper }),
	target: (tx, input) => unitOfCase(tx, input.caseId),
	async run(act, { caseId, on, reason, ...papers }) {
		const { tx, target, today, commandId, record } = act;
		const before = await readCase(tx, target, caseId);
		const refusal =
			whyNotStep('suspend', before.state) ??
			whyNotDay(on, { receivedOn: before.acceptedOn ?? before.receivedOn, today });
		if (refusal) return refused(refusal);
		const { communeId, unitId } = target;
		await tx
			.insertInto('caseSuspension')
			.values({ communeId, id: commandId, unitId, caseId, fromOn: on, reason })
			.execute();
		const changes = { state: 'suspended' };
		const step = await takeStep(act, before, { kind: 'suspended', on, changes, text: reason, ...papers });
		if (!step.ok) return step;
		record('citizens.case-suspended', { caseId, on });
		return done({ id: caseId });
	}
});

/** Lets the clock run again: `on` is the first day that counts. */
export const resumeCase = defineCommand({
	name: 'citizens.resume-case',
	does: 'Takes a suspended case up again; `on` is the first day that counts.',
	needs: 'grant',
	input: v.strictObject({ caseId: field.id, on: field.day, ...paper }),
	target: (tx, input) => unitOfCase(tx, input.caseId),
	async run(act, { caseId, on, ...papers }) {
		const { tx, target, today, record } = act;
		const before = await readCase(tx, target, caseId);
		const since = before.suspensions.at(-1)?.fromOn ?? before.receivedOn;
		const refusal = whyNotStep('resume', before.state) ?? whyNotDay(on, { receivedOn: since, today });
		if (refusal) return refused(refusal);
		await endSuspension(act, caseId, on);
		const step = await takeStep(act, before, { kind: 'resumed', on, changes: { state: 'accepted' }, ...papers });
		if (!step.ok) return step;
		record('citizens.case-resumed', { caseId, on });
		return done({ id: caseId, dueOn: step.value.clocks.at(-1)?.dueOn ?? null });
	}
});
