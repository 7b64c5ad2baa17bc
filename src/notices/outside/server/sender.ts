import { sql } from 'kysely';
import { type Outside, place } from '#lib/db/place.ts';
import { asSender } from '#lib/db/transaction.ts';
import { noteFault } from '#lib/fault.ts';
import { setDeliveryStates } from '#lib/metrics.ts';
import defaults from '../defaults.json' with { type: 'json' };
import { fanOut } from './fan-out.ts';
import { sendDue } from './send-due.ts';

const PAUSE_MS = 5_000;
const PAUSE_AFTER_FAULT_MS = 60_000;
const COUNT_EVERY_MS = 60_000;

/** Everything that is to be done now: new notices become deliveries, what is due is sent. */
export async function sendAll(outside: Outside): Promise<void> {
	while ((await fanOut(new Date())) > 0);
	while ((await sendDue(outside)) > 0);
}

/**
 * Sends notices for as long as the process runs, beside its requests. Several processes on one database do not get in
 * each other's way. A fault, such as a database that restarts, goes to the log, and the next round tries again.
 *
 * @returns stops it, when what is under way has been sent
 */
export function startSender(outside: Outside | undefined = place().outside): () => Promise<void> {
	if (!outside) return async () => undefined;
	let isStopped = false;
	let wake = () => {};
	let countAt = 0;
	const pause = (ms: number) =>
		new Promise<void>((resume) => {
			wake = resume;
			setTimeout(resume, ms).unref();
		});
	const rounds = (async () => {
		while (!isStopped) {
			try {
				await sendAll(outside);
				if (Date.now() >= countAt) {
					await clearAndCount();
					countAt = Date.now() + COUNT_EVERY_MS;
				}
				await pause(PAUSE_MS);
			} catch (fault) {
				noteFault('sender', fault);
				await pause(PAUSE_AFTER_FAULT_MS);
			}
		}
	})();
	return async () => {
		isStopped = true;
		wake();
		await rounds;
	};
}

/** Forgets deliveries that ended long ago, and counts the others for whoever watches. */
const clearAndCount = (): Promise<void> =>
	asSender(async (tx) => {
		await sql`delete from delivery where ended_at < now() - make_interval(days => ${defaults.keptDays})`.execute(tx);
		const rows = await tx
			.selectFrom('delivery')
			.where('state', 'in', ['waiting', 'failed'])
			.groupBy(['channel', 'state'])
			.select((eb) => ['channel', 'state', eb.fn.countAll<number>().as('count')])
			.execute();
		setDeliveryStates(rows);
	});
