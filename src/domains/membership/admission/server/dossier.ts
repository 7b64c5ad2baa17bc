import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import type { Tx } from '#lib/db/database.ts';
import { keptContent } from '#lib/files/kept-content.ts';
import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { admissionRules } from '../rules.ts';
import { unitOfCandidate } from './take-step.ts';

const isOfDossier = (paper: string, today: string): boolean => {
	const { papers } = ruleSetInForce(admissionRules, today).parameters;
	return [...papers.admission, ...papers.recognition].includes(paper);
};

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
		if (!isOfDossier(paper, today)) return refused({ code: 'membership.paper-unknown' });
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

/** The scan stands with the paper, not among the files that the whole cell reads; the paper counts as seen. */
export const keepPaperFile = defineCommand({
	name: 'membership.keep-paper-file',
	does: 'Keeps the scan or photograph of a paper of a candidate’s dossier, in place of an earlier one; those who see the dossier open it.',
	needs: 'grant',
	input: v.strictObject({ candidateId: field.id, paper: v.string(), file: keptContent }),
	target: (tx, input) => unitOfCandidate(tx, input.candidateId),
	async run({ tx, target, caller, today, now, record }, { candidateId, paper, file }) {
		if (!isOfDossier(paper, today)) return refused({ code: 'membership.paper-unknown' });
		const { sha256, name: fileName, type: fileType, sizeBytes } = file;
		const kept = { sha256, fileName, fileType, sizeBytes, byName: caller.name, at: now };
		await tx
			.insertInto('admissionPaper')
			.values({ ...target, candidateId, paper, ...kept })
			.onConflict((conflict) => conflict.columns(['communeId', 'candidateId', 'paper']).doUpdateSet(kept))
			.execute();
		record('membership.paper-file-kept', { candidateId, paper, sha256 });
		return done({ paper });
	}
});

export const withdrawPaperFile = defineCommand({
	name: 'membership.withdraw-paper-file',
	does: 'Takes the scan of a paper out of a candidate’s dossier, with the reason; the paper stays noted as seen.',
	needs: 'grant',
	input: v.strictObject({ candidateId: field.id, paper: v.string(), reason: field.filled(300) }),
	target: (tx, input) => unitOfCandidate(tx, input.candidateId),
	async run({ tx, target, caller, now, record }, { candidateId, paper, reason }) {
		const changed = await tx
			.updateTable('admissionPaper')
			.set({ sha256: '', fileName: '', fileType: '', sizeBytes: 0, byName: caller.name, at: now })
			.where('communeId', '=', target.communeId)
			.where('candidateId', '=', candidateId)
			.where('paper', '=', paper)
			.where('sha256', '<>', '')
			.returning('paper')
			.executeTakeFirst();
		if (!changed) return refused({ code: 'membership.paper-no-file' });
		record('membership.paper-file-withdrawn', { candidateId, paper, reason });
		return done({ paper });
	}
});

/** The scan of a paper, for whoever sees the dossier. */
export const readPaperFile = (tx: Tx, communeId: number, candidateId: string, paper: string) =>
	tx
		.selectFrom('admissionPaper')
		.where('communeId', '=', communeId)
		.where('candidateId', '=', candidateId)
		.where('paper', '=', paper)
		.where('sha256', '<>', '')
		.select(['sha256', 'fileName as name', 'fileType as type'])
		.executeTakeFirst();

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
