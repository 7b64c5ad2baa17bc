import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { nestedRows } from '#lib/reads/nested.ts';
import type { OptionOutcome } from '../../ballots/ballot.ts';
import {
	type CongressForm,
	type CongressState,
	type DelegateKind,
	type NamedBy,
	type Office,
	officesOf
} from '../congress.ts';
import { rulesOfCongress } from './congress-row.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

/** Congresses of the commune and of the cells in sight, the latest first. */
export const readCongresses = (tx: Tx, communeId: number) =>
	tx
		.selectFrom('congress as c')
		.innerJoin('unit as u', 'u.id', 'c.unitId')
		.where('c.communeId', '=', ofCommune(communeId))
		.orderBy('c.heldOn', 'desc')
		.orderBy('c.id')
		.select([
			'c.id',
			'c.term',
			'c.heldOn',
			'c.form',
			'c.state',
			'u.paperName as unit',
			'u.kind as unitKind',
			'c.approval'
		])
		.execute();

/** One congress with candidates and counts; who voted how is nowhere. */
export async function readCongress(tx: Tx, communeId: number, id: string) {
	const row = await tx
		.selectFrom('congress as c')
		.innerJoin('unit as u', 'u.id', 'c.unitId')
		.where('c.communeId', '=', ofCommune(communeId))
		.where('c.id', '=', id)
		.selectAll('c')
		.select((eb) => [
			'u.paperName as unit',
			'u.kind as unitKind',
			'u.code as unitCode',
			jsonArrayFrom(
				eb
					.selectFrom('congressCandidate as k')
					.innerJoin('member as m', (join) =>
						join.onRef('m.communeId', '=', 'k.communeId').onRef('m.id', '=', 'k.memberId')
					)
					.innerJoin('unit as p', 'p.id', 'm.unitId')
					.whereRef('k.communeId', '=', 'c.communeId')
					.whereRef('k.congressId', '=', 'c.id')
					.orderBy('k.sortKey')
					.orderBy('k.id')
					.select(['k.id', 'k.office', 'k.memberId', 'k.name', 'k.namedBy', 'k.withdrawnWhy', 'p.name as place'])
			).as('candidates'),
			jsonArrayFrom(
				eb
					.selectFrom('congressElection as e')
					.whereRef('e.communeId', '=', 'c.communeId')
					.whereRef('e.congressId', '=', 'c.id')
					.orderBy('e.at')
					.orderBy('e.id')
					.select(['e.id', 'e.office', 'e.round', 'e.seats', 'e.needed', 'e.handedOut', 'e.collected', 'e.spoilt'])
					.select(['e.valid', 'e.entitled', 'e.struckWhy', 'e.byName', 'e.at'])
			).as('elections'),
			jsonArrayFrom(
				eb
					.selectFrom('congressResult as r')
					.innerJoin('congressElection as e', (join) =>
						join.onRef('e.communeId', '=', 'r.communeId').onRef('e.id', '=', 'r.electionId')
					)
					.innerJoin('congressCandidate as k', (join) =>
						join.onRef('k.communeId', '=', 'r.communeId').onRef('k.id', '=', 'r.candidateId')
					)
					.whereRef('e.communeId', '=', 'c.communeId')
					.whereRef('e.congressId', '=', 'c.id')
					.orderBy('r.votes', 'desc')
					.orderBy('k.sortKey')
					.select(['r.electionId', 'r.candidateId', 'k.name', 'r.votes', 'r.outcome'])
			).as('results'),
			jsonArrayFrom(
				eb
					.selectFrom('congressPost as p')
					.innerJoin('postHolding as h', 'h.id', 'p.holdingId')
					.leftJoin('member as m', (join) =>
						join.onRef('m.communeId', '=', 'p.communeId').onRef('m.personId', '=', 'h.personId')
					)
					.whereRef('p.communeId', '=', 'c.communeId')
					.whereRef('p.congressId', '=', 'c.id')
					.orderBy('p.did')
					.orderBy('h.post')
					.orderBy('h.id')
					.select(['h.id', 'h.post', 'p.did', 'm.fullName as name'])
			).as('posts')
		])
		.executeTakeFirst();
	if (!row) return undefined;
	const results = nestedRows(row.results);
	const elections = nestedRows(row.elections).map((election) => ({
		...election,
		office: election.office as Office,
		results: results
			.filter(({ electionId }) => electionId === election.id)
			.map((result) => ({ ...result, outcome: result.outcome as OptionOutcome }))
	}));
	const elected = new Set(
		elections
			.filter(({ struckWhy }) => !struckWhy)
			.flatMap((election) => election.results.filter(({ outcome }) => outcome === 'elected'))
			.map(({ candidateId }) => candidateId)
	);
	const { results: _, ...congress } = row;
	return {
		...congress,
		form: row.form as CongressForm,
		state: row.state as CongressState,
		offices: officesOf(row.unitKind, rulesOfCongress(row)),
		candidates: nestedRows(row.candidates).map((one) => ({
			...one,
			office: one.office as Office,
			namedBy: one.namedBy as NamedBy,
			isElected: elected.has(one.id)
		})),
		elections,
		posts: nestedRows(row.posts)
	};
}
export type CongressPage = NonNullable<Awaited<ReturnType<typeof readCongress>>>;

export type DelegationRow = {
	unitId: string;
	communeId: number;
	code: string;
	name: string;
	official: number;
	seats: number | null;
	electedOn: LocalDate | null;
	sent: number;
};

/** Every cell of the commune in sight with its official members, its share and how many it elected. */
export async function readDelegations(
	tx: Tx,
	communeId: number,
	congressId: string,
	on: LocalDate
): Promise<DelegationRow[]> {
	const { rows } = await sql<DelegationRow>`
		select u.id as unit_id, u.commune_id, u.code, u.name, coalesce(m.official, 0)::int as official, d.seats, d.elected_on,
			coalesce(e.sent, 0)::int as sent
		from unit u
		left join (select unit_id, count(*) as official from member where commune_id = ${communeId} and standing = 'official'
			and activity not in ('left', 'died', 'suspended') group by unit_id) m on m.unit_id = u.id
		left join congress_delegation d on d.commune_id = ${communeId} and d.congress_id = ${congressId}::uuid and d.unit_id = u.id
		left join (select unit_id, count(*) as sent from congress_delegate where commune_id = ${communeId}
			and congress_id = ${congressId}::uuid and kind <> 'alternate' group by unit_id) e on e.unit_id = u.id
		where u.commune_id = ${communeId} and u.kind = 'cell' and u.valid_from <= ${on}::date and u.valid_to > ${on}::date
		order by u.sort_key, u.code`.execute(tx);
	return rows;
}

/** Official members of a cell, with what each is at the congress. */
export async function readDelegates(tx: Tx, communeId: number, congressId: string, unitId: string) {
	const rows = await tx
		.selectFrom('member as m')
		.leftJoin('congressDelegate as d', (join) =>
			join.onRef('d.communeId', '=', 'm.communeId').onRef('d.memberId', '=', 'm.id').on('d.congressId', '=', congressId)
		)
		.where('m.communeId', '=', communeId)
		.where('m.unitId', '=', unitId)
		.where('m.standing', '=', 'official')
		.where('m.activity', 'not in', ['left', 'died', 'suspended'])
		.orderBy('m.sortKey')
		.orderBy('m.id')
		.select(['m.id', 'm.fullName as name', 'd.kind'])
		.execute();
	return rows.map((row) => ({ ...row, kind: row.kind as DelegateKind | null }));
}

/** Official members of the commune who may stand, to choose from. */
export const readEligible = (tx: Tx, communeId: number, unitId?: string) =>
	tx
		.selectFrom('member as m')
		.innerJoin('unit as u', 'u.id', 'm.unitId')
		.where('m.communeId', '=', communeId)
		.where('m.standing', '=', 'official')
		.where('m.activity', 'not in', ['left', 'died', 'suspended'])
		.$if(unitId !== undefined, (query) => query.where('m.unitId', '=', unitId!))
		.orderBy('m.sortKey')
		.orderBy('m.id')
		.select(['m.id', 'm.fullName as name', 'u.name as cell'])
		.execute();
