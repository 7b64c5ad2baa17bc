import * as v from 'valibot';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { keptContent } from '#lib/files/kept-content.ts';
import { nameFile } from '#lib/files/server/keep-file.ts';
import { newId } from '#lib/ids.ts';
import { readPeriod } from '#lib/period.ts';
import { done, refused } from '#lib/result.ts';
import { isLocked } from '../../indicators/server/period-lock.ts';
import { readBoard } from '../../indicators/server/board-page.ts';
import { isCarried, nextStep, whyNotStep } from '../steps.ts';
import { countHouseholds, householdsOf, lockRound, readDone, unitOfRound } from './round.ts';

const heads = v.optional(v.nullable(field.wholeNumber(0, 1_000_000)), null);
const Given = v.strictObject({
	recognitionId: field.id,
	step: field.filled(30),
	from: field.day,
	to: v.optional(field.day),
	document: v.optional(field.text(200), ''),
	note: v.optional(field.text(1000), ''),
	/** Of a meeting: invited, present, in favour. Of opinions: asked, answered, satisfied. */
	invited: heads,
	present: heads,
	agree: heads,
	/** Of the last step. */
	outcome: v.optional(v.picklist(['recognised', 'declined'])),
	file: v.optional(keptContent)
});

async function writeStep(act: Act, given: v.InferOutput<typeof Given>, by: 'village' | 'anybody') {
	const { tx, target, caller, now, today, record } = act;
	const { recognitionId, outcome, file, ...step } = given;
	const round = await lockRound(tx, target, recognitionId);
	if (round.endedWhy) return refused({ code: 'outcomes.round-ended' });
	const { procedure } = round;
	const before = await readDone(tx, target, recognitionId);
	const asked = nextStep(procedure, before);
	if (by === 'village' && asked?.by === 'commune') return refused({ code: 'outcomes.step-of-commune' });
	const counts = await countHouseholds(tx, target, recognitionId);
	const objections = await tx
		.selectFrom('recognitionObjection')
		.where('communeId', '=', target.communeId)
		.where('recognitionId', '=', recognitionId)
		.where('answeredOn', 'is', null)
		.select((eb) => eb.fn.countAll<number>().as('open'))
		.executeTakeFirstOrThrow();
	const households = await householdsOf(tx, target);
	const refusal = whyNotStep(step, procedure, before, {
		today,
		householdsOnRecord: households,
		householdsListed: Object.values(counts).reduce((sum, count) => sum + count, 0),
		objectionsOpen: objections.open,
		figuresLocked: await isLocked(tx, target, String(round.year))
	});
	if (refusal) return refused(refusal);
	const decides = asked!.asks.includes('outcome');
	if (decides && !outcome) return refused({ code: 'outcomes.step-needs-outcome' });
	const id = newId();
	const { from, to, ...said } = step;
	await tx
		.insertInto('recognitionStep')
		.values({
			...target,
			...said,
			...(asked!.asks.includes('figures') ? await criteriaMet(act, String(round.year)) : {}),
			id,
			recognitionId,
			fromDay: from,
			toDay: to ?? null,
			passed: isCarried(asked!, step),
			fileId: file ? await nameFile(act, file) : null,
			byPerson: caller.personId,
			byName: caller.name,
			at: now
		})
		.execute();
	if (decides)
		await tx
			.updateTable('recognition')
			.set({
				outcome: outcome!,
				decidedOn: from,
				document: step.document,
				counts: procedure.parameters.households ? JSON.stringify({ ...counts, households: households ?? 0 }) : null
			})
			.where('communeId', '=', target.communeId)
			.where('id', '=', recognitionId)
			.execute();
	record('outcomes.recognition-step-recorded', {
		recognitionId,
		step: step.step,
		from,
		...(decides ? { outcome } : {})
	});
	return done({ id });
}

/** Criteria of the commune that are met, of all, as the locked figures of the year say. */
async function criteriaMet({ tx, caller }: Act, year: string): Promise<{ met: number; criteria: number }> {
	const { lines } = await readBoard(tx, caller, readPeriod(year)!);
	return { met: lines.filter(({ standing }) => standing === 'met').length, criteria: lines.length };
}

/** The step whose turn it is, of the village or the commune. */
export const recordRecognitionStep = defineCommand({
	name: 'outcomes.record-recognition-step',
	does: 'Records the next step of a round of recognition: day, paper, heads of a meeting, posting, outcome.',
	needs: 'grant',
	input: Given,
	target: (tx, { recognitionId }) => unitOfRound(tx, recognitionId),
	run: (act, given) => writeStep(act, given, 'anybody')
});

/** The same for the head of a village, as far as the step is the village's. */
export const recordVillageStep = defineCommand({
	name: 'outcomes.record-village-step',
	does: 'Records the next step of a round of recognition where it is the village that does it.',
	needs: 'grant',
	input: Given,
	target: (tx, { recognitionId }) => unitOfRound(tx, recognitionId),
	run: (act, given) => writeStep(act, given, 'village')
});
