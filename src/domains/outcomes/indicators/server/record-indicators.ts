import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { counted, indicatorCode, periodCode } from './fields.ts';
import { readIndicators } from './own-criteria.ts';
import { writeFigures } from './write-figures.ts';

/** What one village, or the commune for itself, counted in a period. */
export const recordIndicators = defineCommand({
	name: 'outcomes.record-indicators',
	does: 'Records figures of a village or of the commune for one period; what differs much from before needs a reason.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		period: periodCode,
		figures: v.pipe(
			v.array(v.strictObject({ indicator: indicatorCode, ...counted })),
			v.minLength(1, 'input.missing'),
			v.maxLength(100)
		)
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run(act, { period, figures }) {
		const { tx, target } = act;
		const unit = await tx
			.selectFrom('unit')
			.leftJoin('village', (join) =>
				join.onRef('village.communeId', '=', 'unit.communeId').onRef('village.unitId', '=', 'unit.id')
			)
			.where('unit.id', '=', target.unitId)
			.select(['unit.kind', 'unit.name', 'village.households'])
			.executeTakeFirstOrThrow();
		if (unit.kind !== 'village' && unit.kind !== 'commune')
			return refused({ code: 'outcomes.unit-has-no-households', facts: { name: unit.name } });
		const indicatorOf = await readIndicators(tx, target.communeId);
		const beside = figures.find(
			({ indicator }) => unit.kind === 'village' && indicatorOf(indicator)?.indicator.keptBy === 'commune'
		);
		if (beside) return refused({ code: 'outcomes.figure-of-commune', facts: { unit: unit.name } });
		const written = await writeFigures(
			act,
			period,
			figures.map((figure) => ({
				...figure,
				unitId: target.unitId,
				unitName: unit.name,
				households: unit.households
			}))
		);
		return written.ok ? done({ recorded: written.value }) : written;
	}
});
