import { sql } from 'kysely';
import type { Act } from '#lib/commands/command.ts';
import { newId } from '#lib/ids.ts';
import { openSittings } from './open-sittings.ts';

/** Adds a matter at the end of the agenda of a sitting that is being prepared; false where there is none such. */
export async function putOnAgenda({ tx, target }: Act, sittingId: string, title: string): Promise<boolean> {
	await openSittings(tx);
	const sitting = await tx
		.selectFrom('sitting')
		.where('communeId', '=', target.communeId)
		.where('unitId', '=', target.unitId)
		.where('id', '=', sittingId)
		.where('state', 'in', ['planned', 'invited'])
		.select('id')
		.forNoKeyUpdate()
		.executeTakeFirst();
	if (!sitting) return false;
	await sql`insert into sitting_item (commune_id, id, unit_id, sitting_id, position, kind, title)
		select ${target.communeId}, ${newId()}, ${target.unitId}, ${sittingId}, coalesce(max(position), 0) + 1, 'matter', ${title}
		from sitting_item where commune_id = ${target.communeId} and sitting_id = ${sittingId}`.execute(tx);
	return true;
}
