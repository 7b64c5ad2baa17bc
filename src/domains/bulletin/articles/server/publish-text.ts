import * as v from 'valibot';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { done, type Refusal, refused } from '#lib/result.ts';
import { whyNotPublish, whyNotTakeBack } from '../article.ts';
import { lockText, noteEvent, unitOfArticle } from './article-row.ts';
import { language } from './entries.ts';

const NO_TEXT: Refusal = { code: 'bulletin.text-not-here' };

const change = ({ tx, target }: Act, articleId: string, lang: string, columns: Record<string, unknown>) =>
	tx
		.updateTable('articleText')
		.set(columns)
		.where('communeId', '=', target.communeId)
		.where('articleId', '=', articleId)
		.where('lang', '=', lang)
		.execute();

export const publishText = defineCommand({
	name: 'bulletin.publish-text',
	does: 'Publishes an article in one language, drafted or withdrawn; never by who wrote it.',
	needs: 'grant',
	input: v.strictObject({ articleId: field.id, lang: language }),
	target: (tx, { articleId }) => unitOfArticle(tx, articleId),
	async run(act, { articleId, lang }) {
		const { caller, now, record } = act;
		const text = await lockText(act, articleId, lang);
		const refusal = text ? whyNotPublish(text, caller.personId) : NO_TEXT;
		if (refusal) return refused(refusal);
		await change(act, articleId, lang, {
			state: 'published',
			publishedBy: caller.personId,
			publishedName: caller.name,
			publishedAt: text!.publishedAt ?? now,
			updatedAt: now,
			withdrawnOn: null,
			withdrawnWhy: ''
		});
		await noteEvent(act, articleId, { kind: 'published', lang });
		record('bulletin.text-published', { articleId, lang });
		return done({ id: articleId });
	}
});

export const takeBackText = defineCommand({
	name: 'bulletin.take-back-text',
	does: 'Withdraws a published text with a reason that readers see, or takes it back to a draft to correct it.',
	needs: 'grant',
	input: v.strictObject({
		articleId: field.id,
		lang: language,
		to: v.picklist(['draft', 'withdrawn']),
		reason: field.filled(500)
	}),
	target: (tx, { articleId }) => unitOfArticle(tx, articleId),
	async run(act, { articleId, lang, to, reason }) {
		const { today, record } = act;
		const text = await lockText(act, articleId, lang);
		const refusal = text ? whyNotTakeBack(text.state, to) : NO_TEXT;
		if (refusal) return refused(refusal);
		const isWithdrawn = to === 'withdrawn';
		await change(act, articleId, lang, {
			state: to,
			publishedBy: null,
			publishedName: '',
			withdrawnOn: isWithdrawn ? today : null,
			withdrawnWhy: isWithdrawn ? reason : ''
		});
		await noteEvent(act, articleId, { kind: to, lang, reason });
		record('bulletin.text-taken-back', { articleId, lang, to, reason });
		return done({ id: articleId });
	}
});
