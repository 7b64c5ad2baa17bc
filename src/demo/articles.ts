import type pg from 'pg';
import { createHash } from 'node:crypto';
import { commentRules } from '#domains/bulletin/comments/comment.ts';
import { ruleSetId } from '#lib/rule-sets.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { slugOf } from '#lib/vietnamese/slug.ts';
import { ARTICLES, type ArticleSeed, type CommentSeed, type TextSeed } from './article-texts.ts';
import { idOf } from './ids.ts';
import { people } from './people.ts';
import { insertRows, type Row } from './rows.ts';
import { COMMUNE, COMMUNE_ID, unitId } from './units.ts';

type Rows = {
	article: Row<'article'>[];
	articleText: Row<'articleText'>[];
	articleEvent: Row<'articleEvent'>[];
	articleComment: Row<'articleComment'>[];
};
const unit = { communeId: COMMUNE_ID, unitId: unitId(COMMUNE.code) };

/** Written by the office, published by a leader. */
export async function addArticles(client: pg.ClientBase, today: LocalDate): Promise<void> {
	const official = (post: string) => people().find((one) => one.official?.posts.includes(post as never))!;
	const [writer, publisher] = [official('office-clerk'), official('standing-deputy')];
	const at = (daysAgo: number, time: string) => `${addDays(today, -daysAgo)}T${time}:00+07:00`;
	const rows: Rows = { article: [], articleText: [], articleEvent: [], articleComment: [] };

	const addText = (seed: ArticleSeed, articleId: string, { out, withdrawn, ...text }: TextSeed) => {
		const isOut = out !== undefined && !withdrawn;
		const wroteAt = at(out === undefined ? seed.begun : Math.min(seed.begun, out + 1), '09:12');
		const key = { ...unit, articleId, lang: text.lang };
		rows.articleText.push({
			...key,
			title: text.title,
			lead: text.lead ?? '',
			body: text.body,
			spoken: text.spoken ?? '',
			state: withdrawn ? 'withdrawn' : isOut ? 'published' : 'draft',
			writtenBy: writer.personId,
			writtenName: writer.name,
			writtenAt: wroteAt,
			publishedBy: isOut ? publisher.personId : null,
			publishedName: isOut ? publisher.name : '',
			publishedAt: out === undefined ? null : at(out, '16:40'),
			updatedAt: out === undefined ? null : at(out, '16:40'),
			withdrawnOn: withdrawn ? addDays(today, -withdrawn.daysAgo) : null,
			withdrawnWhy: withdrawn?.why ?? ''
		});
		const steps = [
			{ kind: 'written', by: writer, when: wroteAt, reason: '' },
			...(out === undefined ? [] : [{ kind: 'published', by: publisher, when: at(out, '16:40'), reason: '' }]),
			...(withdrawn
				? [{ kind: 'withdrawn', by: publisher, when: at(withdrawn.daysAgo, '08:05'), reason: withdrawn.why }]
				: [])
		];
		for (const { kind, by, when, reason } of steps)
			rows.articleEvent.push({
				...key,
				id: idOf(`article event ${articleId} ${text.lang} ${kind}`),
				kind,
				reason,
				byPerson: by.personId,
				byName: by.name,
				at: when
			});
	};

	const addComment = (articleId: string, nth: number, { daysAgo, body, shown = '', refused }: CommentSeed) => {
		const isDecided = shown !== '' || refused !== undefined;
		rows.articleComment.push({
			...unit,
			id: idOf(`comment ${articleId} ${nth}`),
			articleId,
			secretHash: createHash('sha256').update(`comment ${articleId} ${nth}`).digest(),
			body,
			shown,
			state: refused ? 'refused' : shown ? 'shown' : 'waiting',
			ground: refused?.ground ?? '',
			reason: refused?.reason ?? '',
			ruleSetId: refused ? ruleSetId(commentRules.at(-1)!) : '',
			sentAt: at(daysAgo, `05:2${nth}`),
			decidedByName: isDecided ? writer.name : '',
			decidedAt: isDecided ? at(daysAgo, '07:45') : null
		});
	};

	for (const seed of ARTICLES) {
		const title = seed.texts[0]!.title;
		const id = idOf(`article ${title}`);
		rows.article.push({
			...unit,
			id,
			slug: slugOf(title),
			category: seed.category,
			tags: seed.tags,
			author: seed.author,
			takesComments: !seed.isClosed,
			createdBy: writer.personId,
			createdName: writer.name,
			createdAt: at(seed.begun, '09:10'),
			photoAlt: ''
		});
		for (const text of seed.texts) addText(seed, id, text);
		for (const [nth, comment] of (seed.comments ?? []).entries()) addComment(id, nth, comment);
	}
	await insertRows(client, 'article', rows.article);
	await insertRows(client, 'articleText', rows.articleText);
	await insertRows(client, 'articleEvent', rows.articleEvent);
	await insertRows(client, 'articleComment', rows.articleComment);
}
