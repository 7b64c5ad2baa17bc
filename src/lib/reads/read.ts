import type * as v from 'valibot';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { Asked, ParameterName } from './parameters.ts';
import type { Order, Page, PageAsked } from './paging.ts';

/** What a read works with: one transaction, one person, one day. */
export type Reading = { tx: Tx; caller: Caller; today: LocalDate };

/** The fields of what is answered. */
export type Shape = v.StrictObjectSchema<v.ObjectEntries, undefined>;

/** Rows that other systems may walk through, `GET /api/v1/<address>`. */
export type ListRead<S extends Shape = Shape> = {
	/** 'tasks' */
	address: string;
	/** One English sentence for the API description. */
	does: string;
	parameters: readonly ParameterName[];
	order: Order;
	item: S;
	read: (reading: Reading, asked: Asked, page: PageAsked) => Promise<Page<v.InferOutput<S>>>;
};

/** One thing that other systems may read; undefined where it is not there, or not for this reader. */
export type OneRead<S extends Shape = Shape> = {
	/** 'me', 'tasks/{id}', 'tasks/{id}/thread'. A key in braces is handed to `read`. */
	address: string;
	does: string;
	parameters: readonly ParameterName[];
	item: S;
	/** Notes the look in a ledger, so the transaction must be one that writes. */
	leavesTrace?: boolean;
	read: (reading: Reading, key: string, asked: Asked) => Promise<v.InferOutput<S> | undefined>;
};

export const defineList = <S extends Shape>(read: ListRead<S>): ListRead<S> => read;
export const defineOne = <S extends Shape>(read: OneRead<S>): OneRead<S> => read;

/** Any read, for lists that hold all of them. */
// biome-ignore lint/suspicious/noExplicitAny: a list of reads forgets the shapes of their answers on purpose.
export type AnyList = ListRead<any>;
// biome-ignore lint/suspicious/noExplicitAny: as above.
export type AnyOne = OneRead<any>;
