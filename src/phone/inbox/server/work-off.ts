import { sql } from 'kysely';
import { asPhones } from '#lib/db/transaction.ts';
import { noteFault } from '#lib/fault.ts';
import { setPhoneDeliveries } from '#lib/metrics.ts';
import { inTurn } from '../../sync/server/turns.ts';
import { bell } from './bell.ts';
import { carryOutNext } from './carry-out.ts';
import { INBOX_AT_ONCE, notePace } from './pace.ts';

/** Looked at so often without being woken: deliveries that another process took in before it died. */
const PAUSE_MS = 5_000;
const PAUSE_AFTER_FAULT_MS = 30_000;
/** While phones keep coming, taking in goes first: they wait for that, and for what becomes of it nobody does. */
const CALM_AFTER_MS = 300;
const LONGEST_CALM_MS = 10_000;
const CLEAR_EVERY_MS = 60_000;
/** A phone that never asked what became of its work sends it again when it comes, and is told by the ids. */
const KEPT_DAYS = 30;

/**
 * Works the inbox off for as long as the process runs, beside its requests. Several processes on one database do not get in each
 * other's way.
 *
 * @returns stops it, when what is under way has been carried out
 */
export function startInbox(): () => Promise<void> {
	let isStopped = false;
	const rounds = async (round: () => Promise<void>) => {
		while (!isStopped)
			try {
				await round();
			} catch (fault) {
				noteFault('inbox', fault);
				if (!isStopped) await bell.sleep(PAUSE_AFTER_FAULT_MS);
			}
	};
	const work = async () => {
		const { rung } = bell;
		const restMs = Math.min(bell.lastMs + CALM_AFTER_MS, bell.sinceMs + LONGEST_CALM_MS) - performance.now();
		if (restMs > 0) return bell.sleep(restMs);
		if (!(await carryOutInTurn()) && rung === bell.rung) await bell.sleep(PAUSE_MS);
	};
	const clear = async () => {
		if (performance.now() < clearAtMs) return bell.sleep(PAUSE_MS);
		clearAtMs = performance.now() + CLEAR_EVERY_MS;
		await clearAndCount();
	};
	let clearAtMs = 0;
	const all = [clear, ...Array.from({ length: INBOX_AT_ONCE }, () => work)].map(rounds);
	return async () => {
		isStopped = true;
		bell.wakeAll();
		await Promise.all(all);
	};
}

/** Whether something was there to be carried out, or the row of phones is too long to join it now. */
async function carryOutInTurn(): Promise<boolean> {
	if (!(await hasDue())) return false;
	const carried = await inTurn(async () => {
		const from = performance.now();
		const isOne = await carryOutNext(new Date());
		if (isOne) notePace(performance.now() - from);
		return isOne;
	});
	return 'value' in carried && carried.value;
}

const hasDue = (): Promise<boolean> =>
	asPhones(async (tx) => {
		const { rows } = await sql`select from phone_delivery where ended_at is null and next_at <= now() limit 1`.execute(
			tx
		);
		return rows.length > 0;
	});

/** Lets go of what no phone asked for, and counts what waits for whoever watches. */
const clearAndCount = (): Promise<void> =>
	asPhones(async (tx) => {
		await sql`delete from phone_delivery where ended_at < now() - make_interval(days => ${KEPT_DAYS})`.execute(tx);
		const { rows } = await sql<{ waiting: number; stopped: number }>`
			select count(*) filter (where tries = 0) as waiting, count(*) filter (where tries > 0) as stopped
			from phone_delivery where ended_at is null`.execute(tx);
		setPhoneDeliveries(Number(rows[0]!.waiting), Number(rows[0]!.stopped));
	});
