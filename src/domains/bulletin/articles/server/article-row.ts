import type { Act, Target } from '#lib/commands/command.ts';
import type { Tx } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import type { TextState } from '../article.ts';

export type ArticleEventKind = 'written' | 'changed' | 'described' | 'photo' | 'published' | 'draft' | 'withdrawn';

export const unitOfArticle = (tx: Tx, id: string): Promise<Target | undefined> =>
	tx.selectFrom('article').where('id', '=', id).select(['unitId', 'communeId']).executeTakeFirst();

/** A text with what its rules ask, locked until the command ends; undefined where the article has none in this language. */
export async function lockText({ tx, target: { communeId } }: Act, articleId: string, lang: string) {
	const row = await tx
		.selectFrom('articleText')
		.where('communeId', '=', communeId)
		.where('articleId', '=', articleId)
		.where('lang', '=', lang)
		.select(['state', 'writtenBy', 'publishedAt'])
		.forUpdate()
		.executeTakeFirst();
	return row && { ...row, state: row.state as TextState };
}

export async function noteEvent(
	{ tx, target, caller, now }: Act,
	articleId: string,
	event: { kind: ArticleEventKind; lang?: string; reason?: string }
): Promise<void> {
	await tx
		.insertInto('articleEvent')
		.values({ ...target, ...event, id: newId(), articleId, byPerson: caller.personId, byName: caller.name, at: now })
		.execute();
}
