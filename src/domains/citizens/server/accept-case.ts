import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotDay } from '../cases/answering.ts';
import { whyNotStep } from '../cases/case.ts';
import { readCase, takeStep, unitOfCase } from './case-row.ts';
import { paper } from './paper-fields.ts';

/** Takes a case in for settlement from a day on. Its clock runs by the rules in force on that day. */
export const acceptCase = defineCommand({
	name: 'citizens.accept-case',
	does: 'Takes a case in for settlement from a day on; remote and complex cases, and second settlements, have longer.',
	needs: 'grant',
	input: v.strictObject({
		caseId: field.id,
		on: field.day,
		remote: v.optional(v.boolean(), false),
		complex: v.optional(v.boolean(), false),
		secondInstance: v.optional(v.boolean(), false),
		...paper
	}),
	target: (tx, input) => unitOfCase(tx, input.caseId),
	async run(act, { caseId, on, remote, complex, secondInstance, ...papers }) {
		const { tx, target, today, record } = act;
		const before = await readCase(tx, target, caseId);
		const refusal =
			whyNotStep('accept', before.state) ??
			whyNotDay(on, { ...before, today }) ??
			(secondInstance && before.kind !== 'complaint' ? { code: 'citizens.second-instance-of-complaint' } : undefined);
		if (refusal) return refused(refusal);
		const instance = secondInstance ? 2 : 1;
		const changes = { state: 'accepted', acceptedOn: on, isRemote: remote, isComplex: complex, instance };
		const step = await takeStep(act, before, { kind: 'accepted', on, changes, ...papers });
		if (!step.ok) return step;
		record('citizens.case-accepted', { caseId, on, remote, complex });
		return done({ id: caseId, dueOn: step.value.clocks.at(-1)?.dueOn ?? null });
	}
});
