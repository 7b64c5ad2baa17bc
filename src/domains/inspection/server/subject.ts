import { sql } from 'kysely';
import type { Target } from '#lib/commands/command.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';

export type Rank = 'member' | 'cell-committee' | 'commune-committee' | 'unit';

/** Posts by which somebody sits in a committee: of the commune, then of a cell. */
const COMMUNE = ['commune-secretary', 'standing-deputy', 'standing-member', 'committee-member', 'inspection-head'];
const CELL = ['cell-secretary', 'cell-deputy', 'cell-committee-member'];

/**
 * Whom a file is about: a cell, or somebody on the roll, whose rank is that of the highest committee they sit in.
 * `isBelow`: belongs to the unit that asks, or stands below it.
 */
export async function readSubject(
	tx: Tx,
	{ communeId, unitId }: Target,
	{ unitCode, memberId }: { unitCode?: string | undefined; memberId?: string | undefined },
	on: LocalDate
) {
	const below = sql<boolean>`exists (select from unit_closure c where c.ancestor_id = ${unitId}::uuid and c.descendant_id = u.id
		and c.valid_from <= ${on} and ${on} < c.valid_to)`;
	if (memberId) {
		const row = await tx
			.selectFrom('member as m')
			.innerJoin('unit as u', 'u.id', 'm.unitId')
			.where('m.communeId', '=', communeId)
			.where('m.id', '=', memberId)
			.where('m.activity', '<>', 'died')
			.select(['m.id', 'm.personId', 'm.fullName', 'm.unitId', 'm.standing'])
			.select([
				below.as('isBelow'),
				sql<string[]>`array(select p.post from post_holding p where p.person_id = m.person_id and p.valid_from <= ${on}
					and ${on} < p.valid_to)`.as('posts')
			])
			.executeTakeFirst();
		if (!row) return undefined;
		const sits = (posts: string[]) => row.posts.some((post) => posts.includes(post));
		return {
			subject: 'member' as const,
			subjectUnitId: row.unitId,
			subjectMemberId: row.id,
			subjectPersonId: row.personId,
			subjectName: row.fullName,
			isBelow: row.isBelow,
			standing: row.standing as 'official' | 'probationary',
			rank: (sits(COMMUNE) ? 'commune-committee' : sits(CELL) ? 'cell-committee' : 'member') as Rank,
			leaders: [row.personId]
		};
	}
	const unit = await tx
		.selectFrom('unit as u')
		.where('u.communeId', '=', communeId)
		.where('u.code', '=', unitCode ?? '')
		.where('u.kind', 'in', ['cell', 'intermediate'])
		.select(['u.id', 'u.name'])
		.select([
			below.as('isBelow'),
			sql<string[]>`array(select p.person_id from post_holding p where p.unit_id = u.id
				and p.post in ('cell-secretary', 'cell-deputy') and p.valid_from <= ${on} and ${on} < p.valid_to)`.as('leaders')
		])
		.executeTakeFirst();
	if (!unit) return undefined;
	return {
		subject: 'unit' as const,
		subjectUnitId: unit.id,
		subjectMemberId: null,
		subjectPersonId: null,
		subjectName: unit.name,
		isBelow: unit.isBelow && unit.id !== unitId,
		standing: 'unit' as const,
		rank: 'unit' as Rank,
		leaders: unit.leaders
	};
}
