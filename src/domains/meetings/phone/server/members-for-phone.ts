import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import { postOnPaper } from '../../server/post-on-paper.ts';
import { rollOf } from '../../server/roll-sql.ts';
import type { RollEntry } from '../../record.ts';
import type { Member } from '../cell.ts';
import type { OfCell } from './read-cell-for-phone.ts';

const NO_MEETING = '00000000-0000-0000-0000-000000000000';

/** Members of today, as a meeting that is to come calls them. */
export async function readMembersForPhone(tx: Tx, { communeId, unitId, today }: OfCell): Promise<Member[]> {
	const opensAt = `${today}T00:00:00+07:00`;
	const of = { communeId, unitId, id: NO_MEETING, day: today, opensAt, isOpened: false, hasCarriedOver: false };
	const { rows } = await sql<{
		roll: (RollEntry & { postCode?: string | null })[];
	}>`select ${rollOf(of)} as roll`.execute(tx);
	return rows[0]!.roll.map(({ postCode, presence, excusedBefore, reason, ...entry }) => {
		const post = postCode ? postOnPaper(postCode) : undefined;
		return { ...entry, ...(post && { post }) };
	});
}
