import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import type { Tx } from '#lib/db/database.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotDay } from '../cases/answering.ts';
import { CHOSEN_ENDINGS, namesBody, whyNotStep } from '../cases/case.ts';
import { readCase, takeStep, unitOfCase } from './case-row.ts';
import { endSuspension } from './end-suspension.ts';
import { paper } from './paper-fields.ts';

/** Closes a case: answered, or not one for this commune to settle, with the reason that the person is told. */
export const closeCase = defineCommand({
	name: 'citizens.close-case',
	does: 'Closes a case that was answered, guided, transferred, returned, withdrawn or terminated.',
	needs: 'grant',
	input: v.strictObject({
		caseId: field.id,
		as: v.picklist(CHOSEN_ENDINGS),
		on: v.optional(field.day),
		reason: v.optional(field.text(2000)),
		/** The competent body, where it is sent on or its sender guided. */
		sentTo: v.optional(field.text(200)),
		/** What proves the answer, where none was named with it. */
		evidence: v.optional(field.text(500)),
		...paper
	}),
	target: (tx, input) => unitOfCase(tx, input.caseId),
	async run(act, { caseId, as, on = act.today, reason, sentTo, evidence, ...papers }) {
		const { tx, target, today, record } = act;
		const before = await readCase(tx, target, caseId);
		const refusal =
			whyNotStep('close', before.state) ??
			whyNotDay(on, { receivedOn: before.answeredOn ?? before.receivedOn, today }) ??
			(as === 'answered' && before.state !== 'answered' ? { code: 'citizens.close-needs-answer' } : undefined) ??
			(as !== 'answered' && !reason ? { code: 'citizens.close-needs-reason' } : undefined) ??
			(as === 'answered' && !evidence && !(await isProven(tx, target.communeId, caseId))
				? { code: 'citizens.close-needs-evidence' }
				: undefined) ??
			(namesBody(as) && !sentTo ? { code: 'citizens.close-needs-body' } : undefined);
		if (refusal) return refused(refusal);
		await endSuspension(act, caseId, on);
		const changes = {
			state: 'closed',
			closedAs: as,
			closedOn: on,
			sentTo: namesBody(as) ? sentTo : '',
			...(evidence && { evidence })
		};
		const step = await takeStep(act, before, {
			kind: 'closed',
			on,
			changes,
			text: [sentTo, reason].filter(Boolean).join(': '),
			...papers
		});
		if (!step.ok) return step;
		record('citizens.case-closed', { caseId, as, on });
		return done({ id: caseId });
	}
});

/** Whether something was named that proves the answer, or the number of the paper that it went out by. */
async function isProven(tx: Tx, communeId: number, caseId: string): Promise<boolean> {
	const row = await tx
		.selectFrom('caseFile as c')
		.where('c.communeId', '=', communeId)
		.where('c.id', '=', caseId)
		.where((eb) =>
			eb.or([
				eb('c.evidence', '!=', ''),
				eb.exists(
					eb
						.selectFrom('caseEvent as e')
						.whereRef('e.communeId', '=', 'c.communeId')
						.whereRef('e.caseId', '=', 'c.id')
						.where('e.kind', '=', 'answered')
						.where('e.documentNumber', '!=', '')
						.select('e.id')
				)
			])
		)
		.select('c.id')
		.executeTakeFirst();
	return row !== undefined;
}
