import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { keptContent } from '#lib/files/kept-content.ts';
import { nameFile } from '#lib/files/server/keep-file.ts';
import { done, refused } from '#lib/result.ts';
import { noteEvent, unitOfArticle } from './article-row.ts';
import { shared } from './entries.ts';

export const describeArticle = defineCommand({
	name: 'bulletin.describe-article',
	does: 'Changes what the translations of an article share: category, tags, who signs it, whether people may comment.',
	needs: 'grant',
	input: v.strictObject({ articleId: field.id, ...shared }),
	target: (tx, { articleId }) => unitOfArticle(tx, articleId),
	async run(act, { articleId, ...given }) {
		const { tx, target, record } = act;
		await tx
			.updateTable('article')
			.set(given)
			.where('communeId', '=', target.communeId)
			.where('id', '=', articleId)
			.execute();
		await noteEvent(act, articleId, { kind: 'described' });
		record('bulletin.article-described', { articleId, ...given });
		return done({ id: articleId });
	}
});

export const setPhoto = defineCommand({
	name: 'bulletin.set-photo',
	does: 'Puts a picture to an article with what it shows, or takes it away; the people in it agreed to be seen.',
	needs: 'grant',
	input: v.strictObject({ articleId: field.id, file: v.optional(keptContent), alt: v.optional(field.text(300), '') }),
	target: (tx, { articleId }) => unitOfArticle(tx, articleId),
	async run(act, { articleId, file, alt }) {
		const { tx, target, record } = act;
		if (file && !file.type.startsWith('image/')) return refused({ code: 'bulletin.not-a-photo' });
		if (file && !alt) return refused({ code: 'bulletin.photo-without-words' });
		const photoId = file ? await nameFile(act, file) : null;
		await tx
			.updateTable('article')
			.set({ photoId, photoAlt: file ? alt : '' })
			.where('communeId', '=', target.communeId)
			.where('id', '=', articleId)
			.execute();
		await noteEvent(act, articleId, { kind: 'photo', reason: file ? alt : '' });
		record('bulletin.photo-set', { articleId, file: file?.sha256 ?? null });
		return done({ id: articleId });
	}
});
