import { sql } from 'kysely';
import * as v from 'valibot';
import type { Tx } from '#lib/db/database.ts';
import { asPhones } from '#lib/db/transaction.ts';
import { noteFault } from '#lib/fault.ts';
import { asDevice, type DeviceRow } from '../../device/server/device-at-hand.ts';
import { OutboxBody } from '../../sync/outbox-body.ts';
import { receive } from '../../sync/server/receive.ts';

/** After a fault, such as a database that restarts, a delivery waits twice as long each time. */
const FIRST_PAUSE_SECONDS = 5;
const LONGEST_PAUSE_SECONDS = 3_600;

/** Communes whose deliveries are being carried out here: two of one commune would wait for each other at its audit chain. */
const underWay: number[] = [];

/**
 * Carries out the delivery that has waited longest, as if its phone had just brought it: with the rights that its owner has
 * now. While it works the row is locked, so that another process takes the next one; should this process die, the row is free
 * again, and what was carried out already is known by its ids.
 *
 * @param ofDevice of this phone alone, where one is named
 * @returns false where nothing waits that could be carried out now
 */
export const carryOutNext = (now: Date, ofDevice?: string): Promise<boolean> =>
	asPhones(async (tx) => {
		const free = underWay.length > 0 ? await nextRow(tx, now, ofDevice, underWay) : undefined;
		const row = free ?? (await nextRow(tx, now, ofDevice, []));
		if (!row) return false;
		underWay.push(row.communeId);
		try {
			const fates = await receive(asDevice(row), commandsIn(row.body), now);
			await sql`
				update phone_delivery set fates = ${JSON.stringify(fates)}, ended_at = ${now}
				where commune_id = ${row.communeId} and id = ${row.deliveryId}`.execute(tx);
		} catch (fault) {
			noteFault('inbox', fault);
			const pause = Math.min(FIRST_PAUSE_SECONDS * 2 ** row.tries, LONGEST_PAUSE_SECONDS);
			await sql`
				update phone_delivery set tries = tries + 1, next_at = ${now}::timestamptz + make_interval(secs => ${pause})
				where commune_id = ${row.communeId} and id = ${row.deliveryId}`.execute(tx);
		} finally {
			underWay.splice(underWay.indexOf(row.communeId), 1);
		}
		return true;
	});

type Row = DeviceRow & { deliveryId: string; body: Buffer; tries: number };

/** None of a phone while an earlier one of it waits, whether somebody is at that one or it is to be tried again later. */
async function nextRow(
	tx: Tx,
	now: Date,
	ofDevice: string | undefined,
	notOf: readonly number[]
): Promise<Row | undefined> {
	const { rows } = await sql<Row>`
		select w.commune_id, w.id as delivery_id, w.body, w.tries, d.id, d.name, d.person_id, a.id as account_id, a.username,
		  a.full_name, a.locale, d.revoked_at is not null or a.state <> 'active' as is_revoked
		from phone_delivery w join phone_device d on d.id = w.device_id join account a on a.person_id = d.person_id
		where w.ended_at is null and w.next_at <= ${now} and w.commune_id <> all(${notOf}::int[])
		  and (${ofDevice ?? null}::uuid is null or w.device_id = ${ofDevice ?? null})
		  and not exists (select from phone_delivery e where e.commune_id = w.commune_id and e.device_id = w.device_id
		    and e.ended_at is null and e.nth < w.nth)
		order by w.next_at limit 1 for update of w skip locked`.execute(tx);
	return rows[0];
}

const commandsIn = (body: Buffer) => v.parse(OutboxBody, JSON.parse(body.toString('utf8'))).commands;
