import * as v from 'valibot';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { done, refused } from '#lib/result.ts';
import { lockRound, readDone, unitOfRound } from './round.ts';

const given = { recognitionId: field.id, reason: field.filled(500) };

async function takeBack(
	{ tx, target, record }: Act,
	{ recognitionId, reason }: { recognitionId: string; reason: string },
	by: 'village' | 'anybody'
) {
	const { communeId } = target;
	const round = await lockRound(tx, target, recognitionId);
	if (round.endedWhy) return refused({ code: 'outcomes.round-ended' });
	if (round.revokedOn) return refused({ code: 'outcomes.round-revoked' });
	if (round.withdrawn > 0)
		return refused({ code: 'outcomes.titles-withdrawn-since', facts: { count: round.withdrawn } });
	const last = (await readDone(tx, target, recognitionId)).at(-1);
	if (!last) return refused({ code: 'outcomes.no-step-to-take-back' });
	if (by === 'village') {
		if (round.outcome) return refused({ code: 'outcomes.round-decided-by-commune' });
		const step = round.procedure.parameters.steps.find(({ code }) => code === last.step);
		if (step?.by === 'commune') return refused({ code: 'outcomes.step-of-commune' });
	}
	await tx
		.updateTable('recognitionStep')
		.set({ takenBackWhy: reason })
		.where('communeId', '=', communeId)
		.where('id', '=', last.id)
		.execute();
	await tx
		.updateTable('recognition')
		.set({ outcome: null, decidedOn: null, document: '', counts: null })
		.where('communeId', '=', communeId)
		.where('id', '=', recognitionId)
		.execute();
	record('outcomes.recognition-step-taken-back', { recognitionId, step: last.step, reason });
	return done({ id: last.id });
}

/** Takes the last step back, the decision too; it stays in sight with the reason, and is recorded anew. */
export const takeBackStep = defineCommand({
	name: 'outcomes.take-back-step',
	does: 'Takes back the last step of a round of recognition, with the reason; the step stays in sight.',
	needs: 'grant',
	input: v.strictObject(given),
	target: (tx, { recognitionId }) => unitOfRound(tx, recognitionId),
	run: (act, given) => takeBack(act, given, 'anybody')
});

/** The same for the head of a village: a step of the village, and never after the decision. */
export const takeBackVillageStep = defineCommand({
	name: 'outcomes.take-back-village-step',
	does: 'Takes back the last step of a round that is not decided yet, where the village did it, with the reason.',
	needs: 'grant',
	input: v.strictObject(given),
	target: (tx, { recognitionId }) => unitOfRound(tx, recognitionId),
	run: (act, given) => takeBack(act, given, 'village')
});

/** Ends a round that was opened by mistake, so that the right one can be opened. */
export const endRecognition = defineCommand({
	name: 'outcomes.end-recognition',
	does: 'Ends a round of recognition that was opened by mistake and has no decision, with the reason.',
	needs: 'grant',
	input: v.strictObject(given),
	target: (tx, { recognitionId }) => unitOfRound(tx, recognitionId),
	async run({ tx, target, record }, { recognitionId, reason }) {
		const round = await lockRound(tx, target, recognitionId);
		if (round.endedWhy) return refused({ code: 'outcomes.round-ended' });
		if (round.outcome) return refused({ code: 'outcomes.round-decided' });
		await tx
			.updateTable('recognition')
			.set({ endedWhy: reason })
			.where('communeId', '=', target.communeId)
			.where('id', '=', recognitionId)
			.execute();
		record('outcomes.recognition-ended', { recognitionId, reason });
		return done({ id: recognitionId });
	}
});

/** What was recognised is withdrawn later, as a yearly review may find. */
export const revokeRecognition = defineCommand({
	name: 'outcomes.revoke-recognition',
	does: 'Withdraws what a round of recognition decided, from a day on, with the reason and the paper that says so.',
	needs: 'grant',
	input: v.strictObject({ ...given, on: field.day }),
	target: (tx, { recognitionId }) => unitOfRound(tx, recognitionId),
	async run({ tx, target, today, record }, { recognitionId, reason, on }) {
		const round = await lockRound(tx, target, recognitionId);
		if (on > today) return refused({ code: 'outcomes.day-in-future' });
		if (round.outcome !== 'recognised') return refused({ code: 'outcomes.nothing-to-revoke' });
		if (round.revokedOn) return refused({ code: 'outcomes.round-revoked' });
		if (on < round.decidedOn!) return refused({ code: 'outcomes.step-before-last', facts: { on: round.decidedOn! } });
		await tx
			.updateTable('recognition')
			.set({ revokedOn: on, revokedWhy: reason })
			.where('communeId', '=', target.communeId)
			.where('id', '=', recognitionId)
			.execute();
		record('outcomes.recognition-revoked', { recognitionId, on, reason });
		return done({ id: recognitionId });
	}
});
