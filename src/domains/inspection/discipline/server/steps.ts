import type { Updateable } from 'kysely';
import * as v from 'valibot';
import { voteResult, votingRules } from '#domains/meetings/index.ts';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import type { DB } from '#lib/db/schema.gen.ts';
import { done, type Refusal, refused } from '#lib/result.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { retractFindings } from '../../server/conclusions.ts';
import { tellOfFile } from '../../server/tell.ts';
import { FORMS, HEARINGS, isOpen, isSpared, LEVELS, MERCIES, whyNotForm, whyNotLevel } from '../discipline.ts';
import { keepRecord } from './records.ts';
import { type DisciplineCase, noteStep, readCase, unitOfCase } from './case-row.ts';

const ofCase = { caseId: field.id };

/** What every step but sparing asks: the file is open, the day has come, and nobody is spared. */
function whyNotNow(file: DisciplineCase, on: string, today: string): Refusal | undefined {
	if (!isOpen(file.state)) return { code: 'discipline.closed' };
	if (on > today) return { code: 'inspection.day-ahead' };
	if (on < file.openedOn) return { code: 'inspection.before-last-step', facts: { on: file.openedOn } };
	return isSpared(file, on) ? { code: 'discipline.spared' } : undefined;
}

export const tellSubject = defineCommand({
	name: 'discipline.tell-subject',
	does: 'Tells whoever a discipline file is about that it is there, and calls them to be heard.',
	needs: 'grant',
	input: v.strictObject({ ...ofCase, on: v.optional(field.day) }),
	target: (tx, { caseId }) => unitOfCase(tx, caseId),
	async run(act, { caseId, on = act.today }) {
		const file = await readCase(act.tx, act.target, caseId);
		const refusal = whyNotNow(file, on, act.today);
		if (refusal) return refused(refusal);
		await noteStep(act, file, { step: 'told', on, changes: { toldOn: on } });
		if (file.subjectPersonId)
			await tellOfFile(act, [file.subjectPersonId], 'discipline.told-about-you', `/office/discipline/${caseId}`);
		act.record('discipline.subject-told', { caseId });
		return done({ id: caseId });
	}
});

export const recordHearing = defineCommand({
	name: 'discipline.record-hearing',
	does: 'Records that the subject was heard before the vote: in person, in writing, or that they would not come, which does not stop it.',
	needs: 'grant',
	input: v.strictObject({
		...ofCase,
		on: v.optional(field.day),
		hearing: v.picklist(HEARINGS),
		note: v.optional(field.text(4000), '')
	}),
	target: (tx, { caseId }) => unitOfCase(tx, caseId),
	async run(act, { caseId, on = act.today, hearing, note }) {
		const file = await readCase(act.tx, act.target, caseId);
		const refusal = whyNotNow(file, on, act.today);
		if (refusal) return refused(refusal);
		if (!file.toldOn) return refused({ code: 'discipline.tell-first' });
		await noteStep(act, file, {
			step: 'heard',
			on,
			changes: { state: 'heard', hearingOn: on, hearing, hearingNote: note }
		});
		act.record('discipline.hearing-recorded', { caseId });
		return done({ id: caseId });
	}
});

const count = field.wholeNumber(0, 10_000);

export const recordVote = defineCommand({
	name: 'discipline.record-vote',
	does: 'Records the secret vote on one form of discipline, from a ballot counted here or from papers counted by hand; all official members make the base.',
	needs: 'grant',
	input: v.strictObject({
		...ofCase,
		on: v.optional(field.day),
		form: v.picklist(FORMS),
		isSecret: v.boolean(),
		ballotId: v.optional(field.id),
		official: v.optional(count, 0),
		exemptAbsent: v.optional(count, 0),
		temporarilyAway: v.optional(count, 0),
		agree: v.optional(count, 0),
		disagree: v.optional(count, 0),
		other: v.optional(count, 0)
	}),
	target: (tx, { caseId }) => unitOfCase(tx, caseId),
	async run(act, { caseId, on = act.today, form, isSecret, ballotId, ...counted }) {
		const { tx, target, today } = act;
		const file = await readCase(tx, target, caseId);
		const refusal =
			whyNotNow(file, on, today) ?? whyNotForm(file, form, { violatedOn: file.violatedOn, on }, file.rules);
		if (refusal) return refused(refusal);
		if (!file.hearing) return refused({ code: 'discipline.hear-first' });
		let votes: { base: number; needed: number; agree: number; disagree: number; other: number; passed: boolean };
		if (ballotId) {
			const found = await readBallot(act, ballotId);
			if (!found) return refused({ code: 'discipline.ballot-not-counted' });
			votes = found;
		} else {
			if (!isSecret) return refused({ code: 'discipline.vote-is-secret' });
			const kind = form === 'expulsion' || form === 'dissolution' ? 'expulsion' : 'reprimand';
			const result = voteResult({ kind, ...counted }, ruleSetInForce(votingRules, on));
			if (!result.ok) return refused(result.refusal);
			const { base, needed, passed } = result.value;
			const { agree, disagree, other } = counted;
			votes = { base, needed, passed, agree, disagree, other };
		}
		await noteStep(act, file, {
			step: votes.passed ? 'voted' : 'voted-down',
			on,
			changes: {
				form,
				ballotId: ballotId ?? null,
				vote: JSON.stringify(votes),
				...(votes.passed && { state: 'voted' })
			}
		});
		act.record('discipline.vote-recorded', { caseId });
		return done({ passed: votes.passed, needed: votes.needed, base: votes.base });
	}
});

/** A secret ballot of this unit that was counted: its three options agree, disagree, neither. */
async function readBallot(
	{ tx, target }: { tx: Parameters<typeof unitOfCase>[0]; target: { communeId: number; unitId: string } },
	id: string
) {
	const rows = await tx
		.selectFrom('ballot as b')
		.innerJoin('ballotOption as o', (join) =>
			join.onRef('o.communeId', '=', 'b.communeId').onRef('o.ballotId', '=', 'b.id')
		)
		.where('b.communeId', '=', target.communeId)
		.where('b.unitId', '=', target.unitId)
		.where('b.id', '=', id)
		.where('b.state', '=', 'counted')
		.where('b.isSecret', '=', true)
		.where('b.kind', 'in', ['reprimand', 'expulsion'])
		.select(['b.base', 'b.needed', 'o.votes'])
		.orderBy('o.position')
		.execute();
	if (rows.length === 0) return undefined;
	const [agree = 0, disagree = 0, other = 0] = rows.map(({ votes }) => votes ?? 0);
	const { base, needed } = rows[0]!;
	return { base: base ?? 0, needed: needed ?? 0, agree, disagree, other, passed: needed !== null && agree >= needed };
}

export const propose = defineCommand({
	name: 'discipline.propose',
	does: 'Sends the proposal up to the level that decides, where the own level does not.',
	needs: 'grant',
	input: v.strictObject({ ...ofCase, on: v.optional(field.day), number: field.filled(100) }),
	target: (tx, { caseId }) => unitOfCase(tx, caseId),
	async run(act, { caseId, on = act.today, number }) {
		const file = await readCase(act.tx, act.target, caseId);
		const refusal = whyNotNow(file, on, act.today);
		if (refusal) return refused(refusal);
		if (file.state !== 'voted') return refused({ code: 'discipline.vote-first' });
		await noteStep(act, file, { step: 'proposed', on, note: number, changes: { state: 'proposed' } });
		act.record('discipline.proposed', { caseId });
		return done({ id: caseId });
	}
});

export const decide = defineCommand({
	name: 'discipline.decide',
	does: 'Records the decision of the level that may take it; a cell’s takes effect with its vote, others from signing.',
	needs: 'grant',
	input: v.strictObject({ ...ofCase, level: v.picklist(LEVELS), number: field.filled(100), on: v.optional(field.day) }),
	target: (tx, { caseId }) => unitOfCase(tx, caseId),
	async run(act, { caseId, level, number, on = act.today }) {
		const { tx, target, today } = act;
		const file = await readCase(tx, target, caseId);
		const early = whyNotNow(file, on, today);
		if (early) return refused(early);
		const { form } = file;
		if ((file.state !== 'voted' && file.state !== 'proposed') || !form)
			return refused({ code: 'discipline.vote-first' });
		const refusal =
			whyNotForm(file, form, { violatedOn: file.violatedOn, on }, file.rules) ??
			whyNotLevel(file, form, level, file.rules);
		if (refusal) return refused(refusal);
		if (file.body === 'cell' && level !== 'cell' && file.state !== 'proposed')
			return refused({ code: 'discipline.propose-first' });
		await noteStep(act, file, {
			step: 'decided',
			on,
			note: number,
			changes: {
				state: 'decided',
				level,
				decisionNumber: number,
				decidedOn: on,
				effectiveOn: on,
				toldOn: file.toldOn ?? on
			}
		});
		await keepRecord(act, file, { form, level, number, on });
		if (file.subjectPersonId)
			await tellOfFile(act, [file.subjectPersonId], 'discipline.told-decided', `/office/discipline/${caseId}`);
		act.record('discipline.decided', { caseId });
		return done({ id: caseId });
	}
});

export const dropCase = defineCommand({
	name: 'discipline.drop-case',
	does: 'Ends a discipline procedure without a decision, with the reason.',
	needs: 'grant',
	input: v.strictObject({ ...ofCase, why: field.filled(1000) }),
	target: (tx, { caseId }) => unitOfCase(tx, caseId),
	async run(act, { caseId, why }) {
		const file = await readCase(act.tx, act.target, caseId);
		if (!isOpen(file.state)) return refused({ code: 'discipline.closed' });
		await noteStep(act, file, {
			step: 'dropped',
			on: act.today,
			note: why,
			changes: { state: 'dropped', closedWhy: why }
		});
		act.record('discipline.case-dropped', { caseId });
		return done({ id: caseId });
	}
});

export const setMercy = defineCommand({
	name: 'discipline.spare',
	does: 'Says that a procedure is not considered yet (pregnancy, a child under twelve months, serious illness), until a day; without a ground it goes on.',
	needs: 'grant',
	input: v.strictObject({ ...ofCase, mercy: v.optional(v.picklist(MERCIES)), until: v.optional(field.day) }),
	target: (tx, { caseId }) => unitOfCase(tx, caseId),
	async run(act, { caseId, mercy = '', until }) {
		const file = await readCase(act.tx, act.target, caseId);
		if (!isOpen(file.state)) return refused({ code: 'discipline.closed' });
		await noteStep(act, file, {
			step: mercy ? 'spared' : 'goes-on',
			on: act.today,
			changes: { mercy, mercyUntil: mercy ? (until ?? null) : null }
		});
		act.record('discipline.spared', { caseId });
		return done({ id: caseId });
	}
});

export const undoStep = defineCommand({
	name: 'discipline.undo-step',
	does: 'Takes back the last step of a discipline procedure, with the reason; a decision taken back leaves the member’s page.',
	needs: 'grant',
	input: v.strictObject({ ...ofCase, why: field.filled(500) }),
	target: (tx, { caseId }) => unitOfCase(tx, caseId),
	async run(act, { caseId, why }) {
		const { tx, target, today, record } = act;
		const last = await tx
			.selectFrom('disciplineStep')
			.where('communeId', '=', target.communeId)
			.where('caseId', '=', caseId)
			.select(['id', 'step', 'before'])
			.orderBy('at', 'desc')
			.orderBy('id', 'desc')
			.limit(1)
			.executeTakeFirst();
		if (!last) return refused({ code: 'inspection.nothing-to-undo' });
		const before = last.before as Updateable<DB['disciplineCase']>;
		const vote = before.vote === undefined || before.vote === null ? {} : { vote: JSON.stringify(before.vote) };
		await tx
			.updateTable('disciplineCase')
			.set({ ...before, ...vote })
			.where('communeId', '=', target.communeId)
			.where('id', '=', caseId)
			.execute();
		await tx.deleteFrom('disciplineStep').where('communeId', '=', target.communeId).where('id', '=', last.id).execute();
		if (last.step === 'decided') {
			await tx
				.updateTable('disciplineRecord')
				.set({ endedOn: today, endedAs: 'reopened' })
				.where('communeId', '=', target.communeId)
				.where('caseId', '=', caseId)
				.where('endedOn', 'is', null)
				.execute();
			await retractFindings(tx, caseId);
		}
		record('discipline.step-undone', { caseId, step: last.step, why });
		return done({ id: caseId });
	}
});
