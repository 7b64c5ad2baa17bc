import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Tx } from '#lib/db/database.ts';
import { nestedRows } from '#lib/reads/nested.ts';
import { inOrder, type MatterState } from '../followed.ts';

export type MatterRow = Awaited<ReturnType<typeof readMatters>>[number];

/** Matters that the reader leads the following of, or answers for. */
export async function readMatters(tx: Tx, communeId: number) {
	const rows = await tx
		.selectFrom('followedMatter')
		.where('communeId', '=', communeId)
		.select(['id', 'title', 'ownerName', 'dueOn', 'state'])
		.orderBy('id')
		.execute();
	return inOrder(rows.map((row) => ({ ...row, state: row.state as MatterState })));
}

/** What was published, the latest first, for all who lead the commune. */
export const readResults = (tx: Tx, communeId: number) =>
	tx
		.selectFrom('followedResult')
		.where('communeId', '=', communeId)
		.select(['matterId', 'text', 'onDay'])
		.orderBy('onDay', 'desc')
		.orderBy('matterId')
		.execute();

export type MatterPage = NonNullable<Awaited<ReturnType<typeof readMatterPage>>>;

/** One matter with its history; undefined where it is not there for the reader. */
export async function readMatterPage(tx: Tx, communeId: number, id: string) {
	const row = await tx
		.selectFrom('followedMatter as f')
		.where('f.communeId', '=', communeId)
		.where('f.id', '=', id)
		.selectAll('f')
		.select((eb) =>
			jsonArrayFrom(
				eb
					.selectFrom('followedStep as s')
					.whereRef('s.communeId', '=', 'f.communeId')
					.whereRef('s.matterId', '=', 'f.id')
					.orderBy('s.at', 'desc')
					.orderBy('s.id', 'desc')
					.select(['s.id', 's.step', 's.onDay', 's.text', 's.byName'])
			).as('steps')
		)
		.executeTakeFirst();
	return row && { ...row, state: row.state as MatterState, steps: nestedRows(row.steps) };
}
