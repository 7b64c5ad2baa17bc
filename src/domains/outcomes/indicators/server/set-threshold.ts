import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { MOST } from '../figure.ts';
import { indicatorCode } from './fields.ts';
import { readIndicators } from './own-criteria.ts';

/** A threshold with the paper that sets it. The same day again corrects it. */
export const setThreshold = defineCommand({
	name: 'outcomes.set-threshold',
	does: 'Enters the threshold of an indicator from a day on, with the paper that sets it; in hundredths of its measure.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		indicator: indicatorCode,
		hundredths: field.wholeNumber(0, MOST),
		from: field.day,
		source: field.filled(300)
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run({ tx, target, caller, now, record }, { indicator, hundredths, from, source }) {
		const found = (await readIndicators(tx, target.communeId))(indicator);
		if (!found) return refused({ code: 'outcomes.indicator-unknown', facts: { code: indicator } });
		const { asks, measure } = found.indicator;
		if (asks === 'yes') return refused({ code: 'outcomes.threshold-not-asked' });
		if (measure === 'share' && hundredths > 10_000) return refused({ code: 'outcomes.threshold-over-whole' });
		const by = { byPerson: caller.personId, byName: caller.name, at: now };
		await tx
			.insertInto('indicatorThreshold')
			.values({ ...target, id: newId(), indicator, hundredths, validFrom: from, source, ...by })
			.onConflict((conflict) =>
				conflict.columns(['communeId', 'unitId', 'indicator', 'validFrom']).doUpdateSet({ hundredths, source, ...by })
			)
			.execute();
		record('outcomes.threshold-set', { indicator, hundredths, from, source });
		return done({ indicator });
	}
});
