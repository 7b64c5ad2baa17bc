import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import { kindOf, THREAD_KINDS } from './kinds.ts';
import type { Named } from './found.ts';

export type Tie = { fromKind: string; fromId: string; toKind: string; toId: string };

const MADE = sql`select commune_id, from_kind, from_id, to_kind, to_id from thread_tie`;

/** Ties that people made, and those that tables of domains keep of such kinds: each more table costs planning. */
const tiesAt = (end: 'from' | 'to', kinds: ReadonlySet<string>) =>
	sql.join(
		[
			MADE,
			...THREAD_KINDS.flatMap(({ ties }) => ties ?? []).flatMap((kept) =>
				kept[end].some((kind) => kinds.has(kind)) ? kept.rows : []
			)
		],
		sql` union all `
	);

/** What leads to these things, or what they lead to. */
export async function readTies(
	tx: Tx,
	towards: 'up' | 'down',
	things: readonly Named[],
	communeId: number
): Promise<Tie[]> {
	if (things.length === 0) return [];
	const kept = tiesAt(
		towards === 'up' ? 'to' : 'from',
		new Set(things.flatMap(({ kind }) => kindOf(kind)?.kind ?? []))
	);
	const end = towards === 'up' ? sql.ref('toId') : sql.ref('fromId');
	// The code of an indicator is the same in every commune.
	const isOfOne = things.some(({ kind }) => kind === 'indicator');
	const { rows } = await sql<Tie>`
		with tie (commune_id, from_kind, from_id, to_kind, to_id) as (${kept})
		select from_kind, from_id, to_kind, to_id from tie
		where ${end} = any(${things.map(({ id }) => id)}::text[]) and (not ${isOfOne} or commune_id = ${communeId})`.execute(
		tx
	);
	return rows;
}
