import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Tx } from '#lib/db/database.ts';
import { nestedRows } from '#lib/reads/nested.ts';
import type { OptionOutcome } from '../../ballots/ballot.ts';
import type { CountedRound } from '../../paper/counting-minutes.ts';
import type { Office } from '../congress.ts';

/** One counted round for its minutes; a struck one has none. */
export async function readCountedRound(tx: Tx, communeId: number, id: string): Promise<CountedRound | undefined> {
	const row = await tx
		.selectFrom('congressElection as e')
		.innerJoin('congress as c', (join) =>
			join.onRef('c.communeId', '=', 'e.communeId').onRef('c.id', '=', 'e.congressId')
		)
		.innerJoin('unit as u', 'u.id', 'c.unitId')
		.leftJoin('unitParent as up', (join) =>
			join.onRef('up.unitId', '=', 'u.id').onRef('up.validFrom', '<=', 'c.heldOn').onRef('up.validTo', '>', 'c.heldOn')
		)
		.leftJoin('unit as above', 'above.id', 'up.parentId')
		.where('e.communeId', '=', communeId)
		.where('e.id', '=', id)
		.where('e.struckWhy', '=', '')
		.select(['e.id', 'e.office', 'e.round', 'e.seats', 'e.handedOut', 'e.collected', 'e.spoilt', 'e.valid', 'e.needed'])
		.select([
			'e.entitled',
			'c.present',
			'c.term',
			'c.heldOn',
			'u.paperName',
			'u.placeName',
			'above.paperName as superior'
		])
		.select((eb) =>
			jsonArrayFrom(
				eb
					.selectFrom('congressResult as r')
					.innerJoin('congressCandidate as k', (join) =>
						join.onRef('k.communeId', '=', 'r.communeId').onRef('k.id', '=', 'r.candidateId')
					)
					.whereRef('r.communeId', '=', 'e.communeId')
					.whereRef('r.electionId', '=', 'e.id')
					.orderBy('r.votes', 'desc')
					.orderBy('k.sortKey')
					.select(['k.name', 'r.votes', 'r.outcome'])
			).as('results')
		)
		.executeTakeFirst();
	if (!row) return undefined;
	const { paperName, placeName, superior, term, heldOn, results, ...count } = row;
	return {
		...count,
		office: row.office as Office,
		present: row.present ?? 0,
		congress: { unitName: paperName, superiorName: superior ?? '', placeName, term, heldOn },
		results: nestedRows(results).map((one) => ({ ...one, outcome: one.outcome as OptionOutcome }))
	};
}
