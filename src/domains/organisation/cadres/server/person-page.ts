import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { ruleSetById } from '#lib/rule-sets.ts';
import { consequenceOf } from '../confidence.ts';
import { conflictsOf, type Held, type Relation } from '../conflicts.ts';
import { cadreRules } from '../rules.ts';

/** People who hold a post of the commune on a day, by name. */
export const readCadres = (tx: Tx, communeId: number, on: LocalDate) =>
	tx
		.selectFrom('postHolding as h')
		.innerJoin('unit as u', 'u.id', 'h.unitId')
		.innerJoin('member as m', (join) =>
			join.onRef('m.communeId', '=', 'h.communeId').onRef('m.personId', '=', 'h.personId')
		)
		.where('h.communeId', '=', communeId)
		.where('u.kind', '=', 'commune')
		.where('h.validFrom', '<=', on)
		.where('h.validTo', '>', on)
		.groupBy(['m.id', 'm.fullName', 'm.sortKey'])
		.orderBy('m.sortKey')
		.select((eb) => ['m.id', 'm.fullName as name', eb.fn.agg<string[]>('array_agg', ['h.post']).as('posts')])
		.execute();

/** One person: posts held in time, declared relatives and where they hold posts, votes of confidence. */
export async function readCadre(tx: Tx, communeId: number, memberId: string, today: LocalDate) {
	const member = await tx
		.selectFrom('member as m')
		.innerJoin('unit as u', 'u.id', 'm.unitId')
		.where('m.communeId', '=', communeId)
		.where('m.id', '=', memberId)
		.select(['m.id', 'm.communeId', 'm.personId', 'm.fullName as name', 'u.name as cell'])
		.executeTakeFirst();
	if (!member) return undefined;
	const relatives = await tx
		.selectFrom('cadreRelative')
		.where('communeId', '=', communeId)
		.where('memberId', '=', memberId)
		.where('withdrawnOn', 'is', null)
		.select(['id', 'name', 'relation', 'relativePersonId', 'work', 'declaredOn'])
		.orderBy('declaredOn')
		.orderBy('id')
		.execute();
	const people = [member.personId, ...relatives.flatMap(({ relativePersonId: id }) => (id ? [id] : []))];
	const held = await tx
		.selectFrom('postHolding as h')
		.innerJoin('unit as u', 'u.id', 'h.unitId')
		.where('h.communeId', '=', communeId)
		.where('h.personId', 'in', people)
		.orderBy('h.validFrom', 'desc')
		.orderBy('h.id')
		.select(['h.id', 'h.personId', 'h.post', 'h.unitId', 'u.name as unitName', 'h.validFrom', 'h.validTo'])
		.select('h.decisionNumber')
		.execute();
	const votes = await tx
		.selectFrom('confidenceVote')
		.where('communeId', '=', communeId)
		.where('memberId', '=', memberId)
		.selectAll()
		.orderBy('heldOn', 'desc')
		.execute();
	const now: Held[] = held.filter((one) => one.validFrom <= today && today < one.validTo);
	const own = now.filter(({ personId }) => personId === member.personId);
	const known = relatives.map((one) => ({ ...one, relation: one.relation as Relation }));
	return {
		...member,
		posts: held.filter(({ personId }) => personId === member.personId),
		held: own.map(({ post }) => post),
		relatives: known,
		conflicts: conflictsOf(own, known, now),
		votes: votes.map((vote) => ({ ...vote, consequence: consequenceOf(vote, ruleSetById(cadreRules, vote.rulesId)!) }))
	};
}
export type CadrePage = NonNullable<Awaited<ReturnType<typeof readCadre>>>;
