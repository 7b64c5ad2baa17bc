import * as v from 'valibot';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { slugOf } from '#lib/vietnamese/slug.ts';
import { whyNotChangeText } from '../article.ts';
import { lockText, noteEvent, unitOfArticle } from './article-row.ts';
import { language, shared, words } from './entries.ts';

/** Addresses below /bulletin that are no article. */
const RESERVED = ['comments', 'photos'];

export const writeArticle = defineCommand({
	name: 'bulletin.write-article',
	does: 'Begins an article of the bulletin as a draft in one language; nobody outside the office sees it yet.',
	needs: 'grant',
	input: v.strictObject({ unitCode: field.unitCode, lang: v.optional(language, 'vi'), ...shared, ...words }),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run(act, { unitCode: _, lang, category, tags, author, takesComments, ...text }) {
		const { tx, target, caller, now, commandId, record } = act;
		const id = rowId(commandId);
		const slug = await freeSlug(act, text.title, id);
		await tx
			.insertInto('article')
			.values({
				...target,
				id,
				slug,
				category,
				tags,
				author,
				takesComments,
				createdBy: caller.personId,
				createdName: caller.name,
				createdAt: now
			})
			.execute();
		await insertText(act, { articleId: id, lang, ...text });
		record('bulletin.article-written', { articleId: id, lang, title: text.title });
		return done({ id, slug });
	}
});

export const writeText = defineCommand({
	name: 'bulletin.write-text',
	does: 'Writes an article in one more language, or changes a draft; what was published is taken back first.',
	needs: 'grant',
	input: v.strictObject({ articleId: field.id, lang: language, ...words }),
	target: (tx, { articleId }) => unitOfArticle(tx, articleId),
	async run(act, { articleId, lang, ...text }) {
		const { tx, target, caller, now, record } = act;
		const known = await lockText(act, articleId, lang);
		const refusal = known && whyNotChangeText(known);
		if (refusal) return refused(refusal);
		if (known) {
			await tx
				.updateTable('articleText')
				.set({ ...text, writtenBy: caller.personId, writtenName: caller.name, writtenAt: now })
				.where('communeId', '=', target.communeId)
				.where('articleId', '=', articleId)
				.where('lang', '=', lang)
				.execute();
			await noteEvent(act, articleId, { kind: 'changed', lang });
		} else await insertText(act, { articleId, lang, ...text });
		record('bulletin.text-written', { articleId, lang, title: text.title });
		return done({ id: articleId });
	}
});

type NewText = { articleId: string; lang: string; title: string; lead: string; body: string; spoken: string };

async function insertText(act: Act, text: NewText): Promise<void> {
	const { tx, target, caller, now } = act;
	await tx
		.insertInto('articleText')
		.values({ ...target, ...text, writtenBy: caller.personId, writtenName: caller.name, writtenAt: now })
		.execute();
	await noteEvent(act, text.articleId, { kind: 'written', lang: text.lang });
}

/** The title as it can stand in an address; with the end of the id where that is taken, or no Latin letter is left of it. */
async function freeSlug({ tx, target: { communeId } }: Act, title: string, id: string): Promise<string> {
	const base = slugOf(title) || 'bai';
	const taken = await tx
		.selectFrom('article')
		.where('communeId', '=', communeId)
		.where('slug', '=', base)
		.select('id')
		.executeTakeFirst();
	return taken || RESERVED.includes(base) ? `${base}-${id.slice(-6)}` : base;
}
