import { sql } from 'kysely';
import type { Target } from '#lib/commands/command.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { TransferKind, TransferState } from '../transfer.ts';

export type TransferRow = {
	communeId: number;
	id: string;
	unitId: string;
	unitName: string;
	memberId: string;
	personId: string;
	name: string;
	kind: TransferKind;
	fromOutside: string;
	toCommuneId: number | null;
	toUnitId: string | null;
	/** The receiving cell with its commune, or the place outside. */
	toName: string;
	reason: string;
	effectiveOn: LocalDate;
	until: LocalDate | null;
	completeBy: LocalDate;
	state: TransferState;
	letterNumber: string;
	issuedOn: LocalDate | null;
	presentBy: LocalDate | null;
	settledOn: LocalDate | null;
	note: string;
	byName: string;
};

/** Transfers in sight, from and to the reader's units: the longest waiting first. */
export async function readTransfers(
	tx: Tx,
	which: { id: string } | { memberId: string } | 'all'
): Promise<TransferRow[]> {
	const only =
		which === 'all' ? sql`true` : 'id' in which ? sql`t.id = ${which.id}` : sql`t.member_id = ${which.memberId}`;
	const { rows } = await sql<TransferRow>`
		select t.*, u.name as unit_name,
			coalesce(r.name || case when t.to_commune_id <> t.commune_id then ', ' || c.name else '' end, t.to_outside) as to_name
		from transfer t join unit u on u.id = t.unit_id
		left join unit r on r.id = t.to_unit_id
		left join unit c on c.commune_id = t.to_commune_id and c.kind = 'commune' and c.valid_to = 'infinity'
		where ${only}
		order by t.state in ('accepted', 'withdrawn', 'ended'), t.complete_by, t.id
		limit 300`.execute(tx);
	return rows;
}

/** The sender's side of a transfer. */
export const senderOf = (tx: Tx, transferId: string): Promise<Target | undefined> =>
	tx.selectFrom('transfer').where('id', '=', transferId).select(['unitId', 'communeId']).executeTakeFirst();

/** The receiver's side, where it is one that this system knows; its heir, where it has ended since. */
export async function receiverOf(tx: Tx, transferId: string): Promise<Target | undefined> {
	const { rows } = await sql<Target>`
		select u.id as unit_id, u.commune_id from transfer t
		join unit u on u.id = app.unit_or_heir(t.to_unit_id, (now() at time zone 'Asia/Ho_Chi_Minh')::date)
		where t.id = ${transferId}`.execute(tx);
	return rows[0];
}

export const readTransfer = async (tx: Tx, id: string): Promise<TransferRow> => (await readTransfers(tx, { id }))[0]!;

/** Whether the member's file holds them back; tells nothing else. */
export async function isHeldBack(tx: Tx, communeId: number, memberId: string): Promise<boolean> {
	const { rows } = await sql<{ held: boolean }>`select app.held_back(${communeId}, ${memberId}::uuid) as held`.execute(
		tx
	);
	return rows[0]!.held;
}
