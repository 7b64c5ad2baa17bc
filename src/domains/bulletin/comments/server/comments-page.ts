import { sql } from 'kysely';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { CommentState } from '../comment.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

const SHOWN = 100;

export type CommentRow = {
	id: string;
	articleId: string;
	title: string;
	body: string;
	shown: string;
	state: CommentState;
	ground: string;
	reason: string;
	ruleSetId: string;
	sentAt: string;
	decidedByName: string;
};

/** Comments in one state, each under its article; the longest waiting first. Nothing tells which of them one person wrote. */
export async function readComments(tx: Tx, { communeId }: Pick<Caller, 'communeId'>, state: CommentState) {
	const { rows } = await sql<CommentRow>`
		select c.id, c.article_id, t.title, c.body, c.shown, c.state, c.ground, c.reason, c.rule_set_id, c.sent_at, c.decided_by_name
		from article_comment c cross join lateral (
			select x.title from article_text x where x.commune_id = c.commune_id and x.article_id = c.article_id
			order by (x.lang <> 'vi'), x.lang limit 1) t
		where c.commune_id = ${ofCommune(communeId)} and c.state = ${state}
		order by case when c.state = 'waiting' then c.sent_at end, c.sent_at desc, c.id limit ${SHOWN}`.execute(tx);
	return rows;
}

/** How many comments are in each state. */
export async function countComments(tx: Tx, { communeId }: Pick<Caller, 'communeId'>) {
	const rows = await tx
		.selectFrom('articleComment')
		.where('communeId', '=', ofCommune(communeId))
		.groupBy('state')
		.select(['state', sql<number>`count(*)::int`.as('count')])
		.execute();
	return new Map(rows.map(({ state, count }) => [state as CommentState, count]));
}
