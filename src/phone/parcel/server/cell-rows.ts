import { sql } from 'kysely';
import type { MeetingUnit } from '#domains/meetings/index.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { ParcelPerson, ParcelTask } from '../parcel.ts';

export type CellUnit = MeetingUnit & { communeId: number };

/** These cells as their papers name them, as far as they are in force. */
export async function unitsOf(tx: Tx, ids: string[], today: LocalDate): Promise<CellUnit[]> {
	const { rows } = await sql<CellUnit>`
		select u.id, u.commune_id, u.code, u.paper_name as name, u.cell_kind, u.has_committee, u.term,
			coalesce(s.paper_name, '') as superior_name, coalesce(nullif(u.place_name, ''), s.place_name, '') as place_name
		from unit u
		left join unit_parent up on up.unit_id = u.id and up.valid_from <= ${today} and ${today} < up.valid_to
		left join unit s on s.id = up.parent_id
		where u.id = any(${ids}::uuid[]) and u.kind = 'cell' and u.valid_from <= ${today} and ${today} < u.valid_to
		order by u.code`.execute(tx);
	return rows;
}

/** The roll of a cell, numbered by given name as on the printed sheet. */
export async function peopleOf(
	tx: Tx,
	{ id, communeId }: CellUnit,
	today: LocalDate
): Promise<(ParcelPerson & { personId: string })[]> {
	const { rows } = await sql<ParcelPerson & { personId: string; photoId: string | null; post: string | null }>`
		select b.id as member_id, b.person_id, row_number() over (order by b.sort_key, b.id)::int as number, b.full_name as name,
			b.sort_key, b.standing, b.activity = 'exempt' as is_exempt, b.activity = 'temporarily-away' as is_temporarily_away,
			b.photo_file_id as photo_id,
			(select p.post from post_holding p where p.unit_id = b.unit_id and p.person_id = b.person_id
				and p.post in ('cell-secretary', 'cell-deputy', 'cell-committee-member')
				and p.valid_from <= ${today} and ${today} < p.valid_to
				order by array_position(array['cell-secretary', 'cell-deputy', 'cell-committee-member'], p.post) limit 1) as post
		from member b
		where b.commune_id = ${communeId} and b.unit_id = ${id} and b.activity not in ('left', 'died')
		order by b.sort_key, b.id`.execute(tx);
	return rows.map(({ photoId, post, ...person }) => ({
		...person,
		...(photoId && { photoId }),
		...(post && { post })
	}));
}

/** Tasks of a cell that are not ended. */
export async function tasksOf(tx: Tx, { id, communeId }: CellUnit): Promise<ParcelTask[]> {
	const rows = await tx
		.selectFrom('task')
		.where('communeId', '=', communeId)
		.where('unitId', '=', id)
		.where('state', '=', 'open')
		.orderBy('dueOn')
		.orderBy('id')
		.select(['id', 'title', 'product', 'ownerName', 'ownerMemberId', 'givenOn', 'dueOn'])
		.execute();
	return rows.map(({ ownerMemberId, ...task }) => ({ ...task, ...(ownerMemberId && { ownerId: ownerMemberId }) }));
}
