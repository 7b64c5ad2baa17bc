import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { readFigureUnits } from './figure-units.ts';
import { counted, indicatorCode, periodCode } from './fields.ts';
import { writeFigures } from './write-figures.ts';

/** One indicator of many villages at once, as it comes in on a list; also of communes that merged into this one. */
export const recordIndicatorTable = defineCommand({
	name: 'outcomes.record-indicator-table',
	does: 'Records one indicator of many villages, or of the communes before the merger, for one period; all or none.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		indicator: indicatorCode,
		period: periodCode,
		rows: v.pipe(
			v.array(v.strictObject({ unitCode: field.unitCode, ...counted })),
			v.minLength(1, 'input.missing'),
			v.maxLength(500)
		)
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run(act, { indicator, period, rows }) {
		const units = await readFigureUnits(act.tx, act.target);
		const stranger = rows.find(({ unitCode }) => !units.has(unitCode));
		if (stranger) return refused({ code: 'outcomes.unit-not-here', facts: { unit: stranger.unitCode } });
		const twice = rows.find(({ unitCode }, at) => rows.findIndex((other) => other.unitCode === unitCode) !== at);
		if (twice) return refused({ code: 'outcomes.unit-given-twice', facts: { unit: twice.unitCode } });
		const written = await writeFigures(
			act,
			period,
			rows.map(({ unitCode, ...figure }) => {
				const { id, name, households } = units.get(unitCode)!;
				return { ...figure, indicator, unitId: id, unitName: name, households };
			})
		);
		return written.ok ? done({ recorded: written.value }) : written;
	}
});
