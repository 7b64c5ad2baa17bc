import { sql } from 'kysely';
import { atGate } from '#lib/db/transaction.ts';
import { codeAsTyped } from '../../server/receipt.ts';
import type { Asked } from '../asked.ts';
import { openOrClosed, type PublicRequest } from '../standing.ts';

/** @source GeoReport v2: the first thousand, where more fit */
const MOST = 1_000;

/** Feedback as anybody may know it, the latest first. */
export async function readPublicRequests(communeId: number, asked: Asked): Promise<PublicRequest[]> {
	const codes = asked.codes?.map(codeAsTyped) ?? null;
	const rows = await atGate(async (tx) => {
		const found = await sql<PublicRequest>`select * from app.public_requests(${communeId}, ${codes}::text[],
			${asked.topics ?? null}::text[], ${asked.from ?? null}::timestamptz, ${asked.to ?? null}::timestamptz, ${MOST})`.execute(
			tx
		);
		return found.rows;
	});
	return rows.filter((row) => !asked.status || asked.status.includes(openOrClosed(row)));
}
