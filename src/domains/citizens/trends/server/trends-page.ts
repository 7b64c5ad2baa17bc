import { sql } from 'kysely';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { atGate } from '#lib/db/transaction.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { Topic } from '../../cases/case.ts';
import type { Block } from '../blocks.ts';

const MONTHS = 24;

/** Months that were published, the latest first; those taken back among them. */
export async function readTrendMonths(tx: Tx, { communeId }: Caller) {
	const rows = await tx
		.selectFrom('trendMonth')
		.where('communeId', '=', communeId)
		.select(['month', 'blocks', 'withdrawnWhy', 'byName', 'at'])
		.orderBy('month', 'desc')
		.limit(MONTHS)
		.execute();
	return rows.map((row) => ({ ...row, blocks: row.blocks as Block[] }));
}

export type TrendResponse = {
	id: string;
	month: string;
	topic: Topic;
	asked: string;
	sittingId: string | null;
	state: 'proposed' | 'answered' | 'taken-back';
	answer: string;
	answeredBy: string;
	answeredOn: LocalDate | null;
	publishedWhere: string;
	takenBackWhy: string;
};

/** The register of official responses, what waits first. */
export async function readTrendResponses(tx: Tx, { communeId }: Caller): Promise<TrendResponse[]> {
	const { rows } = await sql<TrendResponse>`
		select id, month, topic, asked, sitting_id, state, answer, answered_by, answered_on, published_where, taken_back_why
		from trend_response where commune_id = ${communeId}
		order by state <> 'proposed', month desc, at desc, id limit 100`.execute(tx);
	return rows;
}

type PublicResponse = Pick<TrendResponse, 'month' | 'topic' | 'asked' | 'answer' | 'answeredBy' | 'publishedWhere'> & {
	answeredOn: LocalDate;
};

/** What anybody may read: the published months, and what the leaders answered. */
export const readPublicTrends = (communeId: number) =>
	atGate(async (tx) => {
		const months = await sql<{ month: string; blocks: Block[] }>`select * from app.public_trends(${communeId})`.execute(
			tx
		);
		const responses = await sql<PublicResponse>`select * from app.public_trend_responses(${communeId})`.execute(tx);
		return { months: months.rows, responses: responses.rows };
	});
