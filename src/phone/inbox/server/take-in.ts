import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import { asPhones } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { together } from '#lib/together.ts';
import type { DeviceAtHand } from '../../device/server/device-at-hand.ts';
import { bell } from './bell.ts';
import { secondsToAsk } from './pace.ts';

/** A delivery as it came: its bytes, and its commands as the phone wrote them. */
export type Delivery = { bytes: Uint8Array; commands: readonly unknown[] };

/** Deliveries of one write to the disk. */
const MOST_AT_ONCE = 100;
/** Takers of all processes come one after the other: what a phone brings twice at the same moment is one row, and has its place. */
const LOCK = 7_202_611;

/**
 * Writes a delivery down for later. It is on the disk once this resolves: the office has it.
 *
 * @returns in how many seconds the phone should ask what became of it
 */
export async function takeIn(device: DeviceAtHand, delivery: Delivery): Promise<number> {
	return secondsToAsk(await write({ device, delivery, now: new Date() }));
}

type Taken = { device: DeviceAtHand; delivery: Delivery; now: Date };

/** How many deliveries wait before each. */
const write = together<Taken, number>(async (taken) => {
	const waiting = await asPhones((tx) => insert(tx, taken));
	bell.ring();
	return taken.map((_, index) => waiting + index);
}, MOST_AT_ONCE);

async function insert(tx: Tx, taken: readonly Taken[]): Promise<number> {
	await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tx);
	const column = <T>(of: (one: Taken) => T) => taken.map(of);
	const { rows } = await sql<{ waiting: number }>`
		with brought as (
			select * from unnest(${column(() => newId())}::uuid[], ${column(({ device }) => device.caller.communeId)}::int[],
			  ${column(({ device }) => device.deviceId)}::uuid[], ${column(({ delivery }) => delivery.bytes)}::bytea[],
			  ${column(({ delivery }) => hashOf(delivery))}::bytea[], ${column(({ now }) => now)}::timestamptz[])
			  with ordinality as b (id, commune_id, device_id, body, sha256, at, place)
		), kept as (
			insert into phone_delivery (commune_id, id, unit_id, device_id, nth, body, sha256, received_at, next_at)
			select b.commune_id, b.id, (select u.id from unit u where u.commune_id = b.commune_id
			    and u.kind in ('commune', 'province', 'nation') order by u.valid_to desc limit 1),
			  b.device_id, coalesce((select max(d.nth) from phone_delivery d
			    where d.commune_id = b.commune_id and d.device_id = b.device_id), 0)
			    + row_number() over (partition by b.device_id order by b.place),
			  b.body, b.sha256, b.at, b.at
			from brought b
			on conflict (commune_id, device_id, sha256) do nothing
		)
		select count(*) as waiting from phone_delivery where ended_at is null`.execute(tx);
	return Number(rows[0]!.waiting);
}

/** What the phone's clock said is another each time, and not counted. */
const hashOf = ({ commands }: Delivery): Buffer => createHash('sha256').update(JSON.stringify(commands)).digest();
