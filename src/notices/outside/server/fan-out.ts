import { sql } from 'kysely';
import { asSender } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { type Choice, channelsFor, DEFAULT_CHOICE, isImportant } from '../choice.ts';
import { sendAt } from '../when.ts';

const AT_ONCE = 500;

type Row = {
	communeId: number;
	id: string;
	unitId: string;
	personId: string;
	kind: string;
	hasMail: boolean;
	hasDevice: boolean;
	chosen: boolean;
} & Choice;

/**
 * Makes deliveries of the notices that were written since, by the choice of each person. In one transaction with the
 * mark on the notice: after a crash each notice has all of its deliveries or none.
 *
 * @returns how many notices were handed on
 */
export const fanOut = (now: Date): Promise<number> =>
	asSender(async (tx) => {
		const { rows } = await sql<Row>`
			select n.commune_id, n.id, n.unit_id, n.person_id, n.kind, c.person_id is not null as chosen,
			  c.mail_groups, c.push_groups, c.quiet_from, c.quiet_to, c.digest_at, c.breaks_quiet,
			  coalesce(c.email_confirmed_at is not null, false) as has_mail,
			  exists (select from push_device d where d.person_id = n.person_id) as has_device
			from notice n left join notice_choice c on c.person_id = n.person_id
			where n.fanned_out_at is null order by n.created_at limit ${AT_ONCE} for update of n skip locked`.execute(tx);
		if (rows.length === 0) return 0;
		const deliveries = rows.flatMap((row) => deliveriesOf(row, now));
		if (deliveries.length > 0) await tx.insertInto('delivery').values(deliveries).execute();
		await tx
			.updateTable('notice')
			.set({ fannedOutAt: now })
			.where((eb) =>
				eb(
					eb.refTuple('communeId', 'id'),
					'in',
					rows.map((row) => eb.tuple(row.communeId, row.id))
				)
			)
			.execute();
		return rows.length;
	});

function deliveriesOf(row: Row, now: Date) {
	const { communeId, unitId, personId, kind, hasMail, hasDevice, chosen } = row;
	const choice = chosen ? row : DEFAULT_CHOICE;
	return channelsFor(choice, kind)
		.filter((channel) => (channel === 'mail' ? hasMail : hasDevice))
		.map((channel) => ({
			communeId,
			id: newId(),
			unitId,
			personId,
			noticeId: row.id,
			channel,
			nextAt: sendAt(now, choice, { channel, isImportant: isImportant(kind) }),
			createdAt: now
		}));
}
