import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { admissionRules } from '../rules.ts';
import { unitOfCandidate } from './take-step.ts';

export const notePaper = defineCommand({
	name: 'membership.note-paper',
	does: 'Notes that a paper of a candidate’s dossier was seen and where it lies, or that it is not there after all.',
	needs: 'grant',
	input: v.strictObject({
		candidateId: field.id,
		paper: v.string(),
		isThere: v.boolean(),
		where: v.optional(field.text(200), '')
	}),
	target: (tx, input) => unitOfCandidate(tx, input.candidateId),
	async run({ tx, target, caller, today, now, record }, { candidateId, paper, isThere, where }) {
		const { papers } = ruleSetInForce(admissionRules, today).parameters;
		if (![...papers.admission, ...papers.recognition].includes(paper))
			return refused({ code: 'membership.paper-unknown' });
		if (isThere) {
			const seen = { keptWhere: where, byName: caller.name, at: now };
			await tx
				.insertInto('admissionPaper')
				.values({ ...target, candidateId, paper, ...seen })
				.onConflict((conflict) => conflict.columns(['communeId', 'candidateId', 'paper']).doUpdateSet(seen))
				.execute();
		} else
			await tx
				.deleteFrom('admissionPaper')
				.where('communeId', '=', target.communeId)
				.where('candidateId', '=', candidateId)
				.where('paper', '=', paper)
				.execute();
		record('membership.paper-noted', { candidateId, paper, isThere });
		return done({});
	}
});

export const noteMentoring = defineCommand({
	name: 'membership.note-mentoring',
	does: 'Keeps what a mentor tells of a candidate’s work and training on a day.',
	needs: 'grant',
	input: v.strictObject({ candidateId: field.id, on: field.day, text: field.filled(1000) }),
	target: (tx, input) => unitOfCandidate(tx, input.candidateId),
	async run({ tx, target, caller, today, now, commandId, record }, { candidateId, on, text }) {
		if (on > today) return refused({ code: 'membership.step-in-future', facts: { on } });
		const id = rowId(commandId);
		await tx
			.insertInto('mentorNote')
			.values({ ...target, id, candidateId, onDay: on, text, byName: caller.name, at: now })
			.execute();
		record('membership.mentoring-noted', { candidateId });
		return done({ id });
	}
});
