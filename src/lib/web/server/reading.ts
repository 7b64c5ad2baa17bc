import { error, type RequestEvent } from '@sveltejs/kit';
import type { Tx } from '#lib/db/database.ts';
import { type OpenTransaction, openReading } from '#lib/db/transaction.ts';
import { dayInVietNam } from '#lib/local-date.ts';

/** Reads for one request. All of a request's reads share one transaction, opened at the first. */
export type Read = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

export function readingOf(event: RequestEvent): { read: Read; end: () => Promise<void> } {
	let opened: Promise<OpenTransaction> | undefined;
	return {
		async read(work) {
			const { caller } = event.locals;
			if (!caller) error(401);
			opened ??= openReading(caller, dayInVietNam(new Date()));
			return work((await opened).tx);
		},
		async end() {
			const transaction = await opened?.catch(() => undefined);
			await transaction?.end('commit').catch(() => undefined);
		}
	};
}
