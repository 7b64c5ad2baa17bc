import type { Caller } from '#lib/db/caller.ts';
import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { ReportContent } from '../report.ts';
import type { ReportState } from '../chain.ts';

const snapshots = (tx: Tx, { communeId }: Caller) =>
	tx
		.selectFrom('reportSnapshot')
		.where('communeId', '=', communeId)
		.select([
			'id',
			'unitId',
			'communeId',
			'report',
			'period',
			'about',
			sql<string | null>`content -> 'about' ->> 'title'`.as('aboutTitle'),
			'hash',
			'state',
			'takenBy',
			'takenName',
			'takenAt',
			'checkedName',
			'checkedAt',
			'signedName',
			'signedPost',
			'signedAt',
			'number',
			'issuedOn',
			'returnedWhy'
		]);

/** Reports that were drawn up, the latest first. */
export const readSnapshots = (tx: Tx, caller: Caller, report?: string, about?: string) =>
	snapshots(tx, caller)
		.$if(report !== undefined, (query) => query.where('report', '=', report as string))
		.$if(about !== undefined, (query) => query.where('about', '=', about as string))
		.orderBy('takenAt', 'desc')
		.limit(60)
		.execute();

/** A report as it was drawn up, with the course it took since; undefined where it is not in sight. */
export async function readSnapshot(tx: Tx, caller: Caller, id: string) {
	const row = await snapshots(tx, caller).where('id', '=', id).select('content').executeTakeFirst();
	if (!row) return undefined;
	return { ...row, state: row.state as ReportState, content: row.content as unknown as ReportContent };
}

export type Snapshot = NonNullable<Awaited<ReturnType<typeof readSnapshot>>>;
