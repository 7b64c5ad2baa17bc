import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { secretHash } from '#domains/citizens/server/index.ts';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import type { CommentState } from '../comment.ts';
import { countComments, readComments } from './comments-page.ts';
import { leaveComment, readOwnComment, readPublicComments, takeBackComment } from './public-comments.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const now = new Date('2026-11-22T08:00:00+07:00');
const { communeId, code: unitCode } = WORLD.units.commune;
const give = async (person: WorldPerson, name: string, input: object) => {
	const outcome = await execute(callerOf(person), COMMAND_BY_NAME.get(`bulletin.${name}`)!, newId(), input, now);
	return (outcome.kind === 'done'
		? { code: 'done', ...(outcome.value as object) }
		: { code: outcome.kind === 'unfit' ? outcome.errors[0]!.code : outcome.refusal.code }) as unknown as {
		code: string;
		id: string;
		slug: string;
	};
};
const waiting = (person: WorldPerson, state: CommentState = 'waiting') =>
	readAs(callerOf(person), '2026-11-22', (tx) => readComments(tx, { communeId }, state));
const body = 'Đường đẹp, nhà ông Tòng chưa có rãnh.';
const send = (slug: string) => leaveComment(communeId, slug, body, now);

describe('a comment', () => {
	let article: { id: string; slug: string };
	let receipt: string;
	test('is taken under an article that is out and takes comments', async () => {
		const shared = { category: 'people', author: 'Ban Biên tập', title: 'Đường mới', body: 'Đã xong.' };
		article = await give('clerk', 'write-article', { unitCode, ...shared });
		expect(await send(article.slug)).toBeUndefined();
		await give('communeSecretary', 'publish-text', { articleId: article.id, lang: 'vi' });
		receipt = (await send(article.slug))!;
		expect(receipt).toMatch(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
		// Of the first that waits, and not of the next: whoever moderates reads them all.
		await send(article.slug);
		const told = await poolOf(database.ownerUrl).query(
			`select link from notice where kind = 'bulletin.told-comment-waits' and commune_id = $1`,
			[communeId]
		);
		expect(told.rows).toHaveLength(3);
		await poolOf(database.ownerUrl).query(`delete from article_comment where secret_hash <> $1`, [secretHash(receipt)]);
		const closed = { articleId: article.id, category: 'people', author: 'Ban Biên tập', takesComments: false };
		expect((await give('clerk', 'describe-article', closed)).code).toBe('done');
		expect(await send(article.slug)).toBeUndefined();
	});

	test('shows nothing before a moderator read it, who cuts and never adds', async () => {
		expect(await readPublicComments(communeId, article.id)).toEqual([]);
		const [comment] = await waiting('clerk');
		expect(comment).toMatchObject({ body, title: 'Đường mới' });
		expect(await waiting('member')).toEqual([]);
		expect(await waiting('otherClerk')).toEqual([]);
		const show = { commentId: comment!.id };
		expect((await give('member', 'show-comment', show)).code).toMatch(/^access\./);
		expect((await give('clerk', 'show-comment', { ...show, shown: 'Đường xấu.' })).code).toBe(
			'bulletin.comment-not-only-cut'
		);
		await give('clerk', 'show-comment', { ...show, shown: 'Đường đẹp, […] chưa có rãnh.' });
		expect(await readPublicComments(communeId, article.id)).toEqual([
			{ shown: 'Đường đẹp, […] chưa có rãnh.', sentOn: '2026-11-22' }
		]);
		expect((await waiting('clerk', 'shown'))[0]).toMatchObject({ body });
	});

	test('is refused by a stated rule with a reason that its sender reads, and waits again', async () => {
		const { id } = (await waiting('clerk', 'shown'))[0]!;
		const refusal = { commentId: id, ground: 'off-topic', reason: 'Nói về việc khác' };
		expect((await give('clerk', 'refuse-comment', { ...refusal, ground: 'opinion' })).code).not.toBe('done');
		expect((await give('clerk', 'refuse-comment', { ...refusal, reason: '' })).code).toBe('input.missing');
		await give('standingDeputy', 'refuse-comment', refusal);
		expect(await readPublicComments(communeId, article.id)).toEqual([]);
		expect(await readOwnComment(communeId, receipt.toLowerCase())).toMatchObject({
			state: 'refused',
			ground: 'off-topic',
			reason: 'Nói về việc khác',
			body
		});
		await give('clerk', 'return-comment', { commentId: id });
		expect((await give('clerk', 'return-comment', { commentId: id })).code).toBe('bulletin.comment-waits-already');
		expect((await waiting('clerk')).map((one) => one.id)).toEqual([id]);
	});

	test('goes for good when its sender takes it back, and only with the receipt', async () => {
		expect(await takeBackComment(communeId, 'AAAA-AAAA-AAAA-AAAA')).toBe(false);
		const { id } = (await waiting('clerk'))[0]!;
		expect(await takeBackComment(communeId, receipt)).toBe(true);
		expect(await readOwnComment(communeId, receipt)).toMatchObject({ state: 'taken-back', body: '' });
		expect((await give('clerk', 'show-comment', { commentId: id })).code).toBe('bulletin.comment-is-gone');
		const counts = await readAs(callerOf('clerk'), '2026-11-22', (tx) => countComments(tx, { communeId }));
		expect([...counts]).toEqual([['taken-back', 1]]);
	});

	test('keeps nothing by which two of them could be told to be of one person', async () => {
		const { rows } = await poolOf(database.ownerUrl).query(
			`select column_name as name from information_schema.columns where table_name = 'article_comment' order by 1`
		);
		expect(rows.map(({ name }) => name)).toEqual([
			'article_id',
			'body',
			'commune_id',
			'decided_at',
			'decided_by_name',
			'ground',
			'id',
			'reason',
			'rule_set_id',
			'secret_hash',
			'sent_at',
			'shown',
			'state',
			'unit_id'
		]);
	});
});
