import * as v from 'valibot';
import type { Tx } from '#lib/db/database.ts';
import { unitsBelow } from '#lib/reads/narrowing.ts';
import { type Order, pageOf } from '#lib/reads/paging.ts';
import { defineList } from '#lib/reads/read.ts';
import * as shape from '#lib/reads/shapes.ts';
import { MEASURES } from '../criteria.ts';
import { hundredthsOf } from '../figure.ts';
import { readIndicators } from './own-criteria.ts';

const order: Order = { columns: [['indicatorValue.id', 'id']], descending: true };

const values = (tx: Tx) =>
	tx
		.selectFrom('indicatorValue')
		.innerJoin('unit', 'unit.id', 'indicatorValue.unitId')
		.select([
			'indicatorValue.id',
			'unit.code as unit',
			'indicatorValue.indicator',
			'indicatorValue.ruleSetId',
			'indicatorValue.period',
			'indicatorValue.numerator',
			'indicatorValue.denominator',
			'indicatorValue.evidence',
			'indicatorValue.state'
		]);

export const indicatorList = defineList({
	address: 'indicators',
	does: 'Figures of indicators, by unit and period: what was counted, out of what, and the value in hundredths.',
	parameters: ['unit', 'q'],
	order,
	item: v.strictObject({
		id: shape.id,
		unit: shape.code,
		indicator: shape.code,
		name: shape.text,
		ruleSetId: shape.code,
		period: shape.code,
		measure: v.picklist(MEASURES),
		/** Null where the indicator does not apply to the unit. */
		numerator: shape.orNull(shape.whole),
		denominator: shape.orNull(shape.whole),
		/** 8750 is 87.5 %, or 87.5 of the measure; of yes-no 1 or 0. */
		hundredths: shape.orNull(shape.whole),
		evidence: shape.text,
		state: shape.code
	}),
	async read({ tx, caller }, { unit, q }, page) {
		const indicatorOf = await readIndicators(tx, caller.communeId);
		const narrowed = values(tx)
			.$if(unit !== undefined, (query) => query.where('indicatorValue.unitId', 'in', unitsBelow(tx, unit as string)))
			.$if(q !== undefined, (query) =>
				query.where((eb) =>
					eb.or([eb('indicatorValue.indicator', '=', q as string), eb('indicatorValue.period', '=', q as string)])
				)
			);
		return pageOf(narrowed, order, page, ({ id, unit: at, indicator, ...row }) => {
			const { numerator, denominator } = row;
			// A list that another commune entered is not in sight: its figures are told by their codes.
			const found = indicatorOf(indicator)?.indicator;
			const measure = found?.measure ?? (denominator === null ? ('count' as const) : ('share' as const));
			const hundredths = numerator === null ? null : hundredthsOf({ numerator, denominator }, measure);
			return { id, unit: at, indicator, name: found?.name.vi ?? indicator, ...row, measure, hundredths };
		});
	}
});
