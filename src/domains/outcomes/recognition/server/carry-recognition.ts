import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { done, refused } from '#lib/result.ts';
import { writeFigures } from '../../indicators/server/write-figures.ts';
import type { Procedure } from '../procedure.ts';
import { householdsOf, lockRound, unitOfRound } from './round.ts';

/** Takes what was decided over as the village's figure of the year, so that nobody types it a second time. */
export const carryRecognition = defineCommand({
	name: 'outcomes.carry-recognition',
	does: 'Writes what a round of recognition decided as the figure of its indicator, with the decision as evidence.',
	needs: 'grant',
	input: v.strictObject({ recognitionId: field.id }),
	target: (tx, { recognitionId }) => unitOfRound(tx, recognitionId),
	async run(act, { recognitionId }) {
		const { tx, target } = act;
		const round = await lockRound(tx, target, recognitionId);
		const { indicator, classes } = round.procedure.parameters;
		if (!indicator || round.month > 0) return refused({ code: 'outcomes.round-without-indicator' });
		if (!round.outcome || round.revokedOn) return refused({ code: 'outcomes.round-undecided' });
		const { name } = await tx
			.selectFrom('unit')
			.where('id', '=', target.unitId)
			.select('name')
			.executeTakeFirstOrThrow();
		const households = await householdsOf(tx, target);
		const figure =
			indicator.of === 'unit'
				? { numerator: round.outcome === 'recognised' ? 1 : 0, denominator: 1 }
				: { numerator: countedOf(round.counts, classes), denominator: households };
		const written = await writeFigures(act, String(round.year), [
			{
				...figure,
				unitId: target.unitId,
				unitName: name,
				households,
				indicator: indicator.code,
				evidence: round.document,
				// Counted household by household and decided: nothing has to be confirmed once more.
				reason: round.document
			}
		]);
		return written.ok ? done({ recorded: written.value }) : written;
	}
});

const countedOf = (counts: unknown, classes: Procedure['parameters']['classes']): number =>
	classes
		.filter(({ isCounted }) => isCounted)
		.reduce((sum, { code }) => sum + ((counts as Record<string, number> | null)?.[code] ?? 0), 0);
