import { sql } from 'kysely';
import * as v from 'valibot';
import { finds, foldedSql, unitsBelow } from '#lib/reads/narrowing.ts';
import { type Order, pageOf } from '#lib/reads/paging.ts';
import { defineList } from '#lib/reads/read.ts';
import * as shape from '#lib/reads/shapes.ts';

const order: Order = { columns: [['movement.id', 'id']], descending: true };

export const movementList = defineList({
	address: 'movements',
	does: 'Movements of organisations along roads: target and metres reached, each metre of a road counted once.',
	parameters: ['unit', 'q'],
	order,
	item: v.strictObject({
		id: shape.id,
		unit: shape.code,
		organisation: shape.code,
		name: shape.text,
		targetMetres: shape.whole,
		metres: shape.whole,
		startsOn: shape.day,
		endsOn: shape.day
	}),
	read({ tx }, { unit, q }, page) {
		const movements = tx
			.selectFrom('movement')
			.innerJoin('unit', 'unit.id', 'movement.unitId')
			.where('movement.endedWhy', '=', '')
			.select((eb) => [
				'movement.id',
				'unit.code as unit',
				'movement.organisation',
				'movement.name',
				'movement.targetMetres',
				// Segments on each other were never let in, so that they may simply be added up.
				eb
					.selectFrom('movementSegment as s')
					.whereRef('s.communeId', '=', 'movement.communeId')
					.whereRef('s.movementId', '=', 'movement.id')
					.where('s.struckWhy', '=', '')
					.select(sql<number>`coalesce(sum(s.to_metre - s.from_metre), 0)::int`.as('sum'))
					.as('metres'),
				'movement.startsOn',
				'movement.endsOn'
			])
			.$if(unit !== undefined, (query) => query.where('movement.unitId', 'in', unitsBelow(tx, unit as string)))
			.$if(q !== undefined, (query) => query.where(finds(foldedSql(sql`movement.name`), q as string)));
		return pageOf(movements, order, page, ({ metres, ...row }) => ({ ...row, metres: metres ?? 0 }));
	}
});
