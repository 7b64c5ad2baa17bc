import { sql } from 'kysely';
import type { Caller } from '#lib/db/caller.ts';
import { openWriting } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';

/** Sensitive fields of one member that were shown. */
export type Look = { memberId: string; fields: readonly string[] };

/**
 * Writes down that private values of several members are about to be shown, before they are.
 * @param purpose the page or command that shows them
 */
export async function noteLooks(caller: Caller, looks: readonly Look[], purpose: string): Promise<void> {
	if (looks.length === 0) return;
	const rows = JSON.stringify(
		looks.map(({ memberId, fields }) => ({ id: newId(), member_id: memberId, fields: fields.join(' ') }))
	);
	const transaction = await openWriting(caller, 'members.open-private-part', dayInVietNam(new Date()));
	try {
		await sql`
			insert into sensitive_read (commune_id, id, unit_id, person_id, member_id, fields, purpose)
			select p.commune_id, r.id, p.unit_id, ${caller.personId}::uuid, p.member_id, r.fields, ${purpose}
			from jsonb_to_recordset(${rows}::jsonb) as r (id uuid, member_id uuid, fields text)
			join member_private p on p.commune_id = ${caller.communeId} and p.member_id = r.member_id`.execute(
			transaction.tx
		);
		await transaction.end('commit');
	} catch (error) {
		await transaction.end('rollback').catch(() => undefined);
		throw error;
	}
}
