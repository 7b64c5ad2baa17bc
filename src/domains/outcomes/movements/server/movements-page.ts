import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { atGate } from '#lib/db/transaction.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { nestedRows } from '#lib/reads/nested.ts';
import { metresOf, type Organisation } from '../segments.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

/** Movements with the segments in sight, the latest first; metres of those that stand, each counted once. */
export async function readMovements(tx: Tx, { communeId }: Pick<Caller, 'communeId'>) {
	const rows = await tx
		.selectFrom('movement')
		.where('movement.communeId', '=', ofCommune(communeId))
		.select((eb) => [
			'movement.id',
			'movement.communeId',
			'movement.unitId',
			'organisation',
			'name',
			'targetMetres',
			'startsOn',
			'endsOn',
			'endedWhy',
			jsonArrayFrom(
				eb
					.selectFrom('movementSegment as s')
					.innerJoin('unit', 'unit.id', 's.unitId')
					.whereRef('s.communeId', '=', 'movement.communeId')
					.whereRef('s.movementId', '=', 'movement.id')
					.orderBy('s.onDay')
					.orderBy('s.id')
					.select([
						's.id',
						's.unitId',
						'unit.name as place',
						's.road',
						's.fromMetre as from',
						's.toMetre as to',
						's.onDay as on',
						's.fileId',
						's.struckWhy',
						's.byName'
					])
			).as('segments')
		])
		.orderBy('startsOn', 'desc')
		.orderBy('movement.id')
		.execute();
	return rows.map(({ segments, organisation, ...movement }) => {
		const all = nestedRows(segments);
		const standing = all.filter(({ struckWhy }) => !struckWhy);
		return { ...movement, organisation: organisation as Organisation, segments: all, metres: metresOf(standing) };
	});
}
export type Movement = Awaited<ReturnType<typeof readMovements>>[number];

type PublicRow = Pick<Movement, 'id' | 'organisation' | 'name' | 'targetMetres' | 'startsOn' | 'endsOn'> & {
	segments: { place: string; unitId: string; road: string; from: number; to: number; on: LocalDate }[];
};

/** What anybody may read. */
export const readPublicMovements = (communeId: number) =>
	atGate(async (tx) => {
		const { rows } = await sql<PublicRow>`select * from app.public_movements(${communeId})`.execute(tx);
		return rows.map((row) => ({ ...row, metres: metresOf(row.segments) }));
	});
