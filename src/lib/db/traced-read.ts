import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import type { Caller } from './caller.ts';
import type { Tx } from './database.ts';
import { openWriting } from './transaction.ts';

/** What stands in the log of sensitive reads. */
export type Trace = { communeId: number; unitId: string; memberId?: string; fields: string; purpose: string };

/**
 * Reads what is sensitive and writes down who looked, in one transaction: nobody sees it without a trace.
 * @param name of the read, in the manner of a command
 * @param read what is seen and its trace, or undefined if the caller may not see it
 */
export async function tracedRead<T>(
	caller: Caller,
	name: string,
	read: (tx: Tx) => Promise<{ seen: T; trace: Trace } | undefined>
): Promise<T | undefined> {
	const transaction = await openWriting(caller, name, dayInVietNam(new Date()));
	try {
		const found = await read(transaction.tx);
		if (found)
			await transaction.tx
				.insertInto('sensitiveRead')
				.values({ id: newId(), personId: caller.personId, ...found.trace })
				.execute();
		await transaction.end('commit');
		return found?.seen;
	} catch (error) {
		await transaction.end('rollback').catch(() => undefined);
		throw error;
	}
}
