import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute } from '#lib/commands/execute.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { readArticle, readArticles } from './articles-page.ts';
import { readArticlePhoto, readBulletin, readNeighbours, readPublicArticle } from './public-articles.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const now = new Date('2026-11-22T08:00:00+07:00');
const { communeId, code: unitCode } = WORLD.units.commune;
const give = async (person: WorldPerson, name: string, input: object, at = now) => {
	const outcome = await execute(callerOf(person), COMMAND_BY_NAME.get(`bulletin.${name}`)!, newId(), input, at);
	return (outcome.kind === 'done'
		? { code: 'done', ...(outcome.value as object) }
		: { code: outcome.kind === 'unfit' ? outcome.errors[0]!.code : outcome.refusal.code }) as unknown as {
		code: string;
		id: string;
		slug: string;
	};
};
const shared = { category: 'people', tags: ['đường'], author: 'Ban Biên tập' };
const article = { unitCode, ...shared, title: 'Đường mới', body: 'Đã xong.' };
const FIRST = { most: 10 };
const seen = async (order = ['vi'], asked = {}) =>
	(await readBulletin(communeId, order, asked, FIRST)).rows.map(({ title }) => title);

describe('an article', () => {
	let id: string;
	test('is written by the office and stays inside until somebody else publishes it', async () => {
		expect((await give('member', 'write-article', article)).code).toMatch(/^access\./);
		const written = await give('clerk', 'write-article', article);
		({ id } = written);
		expect(written.slug).toBe('duong-moi');
		expect((await give('clerk', 'write-article', article)).slug).toMatch(/^duong-moi-/);
		expect((await give('clerk', 'write-article', { ...article, title: 'Photos' })).slug).toMatch(/^photos-/);
		expect(await seen()).toEqual([]);
		expect((await give('clerk', 'publish-text', { articleId: id, lang: 'vi' })).code).toBe('bulletin.own-text');
		await give('communeSecretary', 'publish-text', { articleId: id, lang: 'vi' });
		expect(await seen()).toEqual(['Đường mới']);
	});

	test('has translations with a state and a language of their own', async () => {
		const tai = { articleId: id, lang: 'blt-tavt', title: 'ꪁꪫꪱꪣꪼꪕ', body: 'ꪼꪕ' };
		expect((await give('clerk', 'write-text', { ...tai, lang: 'tiếng Thái' })).code).toBe('bulletin.language-unknown');
		await give('standingDeputy', 'write-text', tai);
		expect((await readPublicArticle(communeId, 'duong-moi'))?.texts).toHaveLength(1);
		await give('clerk', 'publish-text', { articleId: id, lang: 'blt-Tavt' });
		expect(await seen()).toEqual(['Đường mới']);
		expect(await seen(['blt-Tavt', 'vi'])).toEqual(['ꪁꪫꪱꪣꪼꪕ']);
		expect(await seen(['vi'], { lang: 'blt-Tavt' })).toEqual(['ꪁꪫꪱꪣꪼꪕ']);
		expect((await give('clerk', 'publish-text', { articleId: id, lang: 'en' })).code).toBe('bulletin.text-not-here');
	});

	test('is found by category, tag and author, with its neighbours', async () => {
		const other = await give('clerk', 'write-article', { ...article, title: 'Cầu mới', tags: ['cầu', 'đường'] });
		await give('standingDeputy', 'publish-text', { articleId: other.id, lang: 'vi' }, new Date(now.getTime() + 60_000));
		const all = ['Cầu mới', 'Đường mới'];
		expect(await seen(['vi'], { category: 'people', tag: 'đường', author: 'Ban Biên tập' })).toEqual(all);
		expect(await seen(['vi'], { tag: 'cầu' })).toEqual(['Cầu mới']);
		expect(await seen(['vi'], { category: 'party' })).toEqual([]);
		const second = await readBulletin(communeId, ['vi'], {}, { most: 1, after: 1 });
		expect(second).toMatchObject({ total: 2, rows: [{ title: 'Đường mới' }] });
		expect(second.shelves).toContainEqual({ kind: 'tag', name: 'đường', articles: 2 });
		const open = await readPublicArticle(communeId, 'duong-moi');
		expect(await readNeighbours(communeId, ['vi'], open!)).toMatchObject({
			tag: [{ title: 'Cầu mới' }],
			category: [],
			author: []
		});
	});

	test('has a picture that says what it shows, for everybody while it is out', async () => {
		const file = { sha256: 'c'.repeat(64), name: 'duong.jpg', type: 'image/webp', sizeBytes: 900 };
		const photo = { articleId: id, file };
		expect((await give('clerk', 'set-photo', photo)).code).toBe('bulletin.photo-without-words');
		const paper = { ...photo, file: { ...file, type: 'application/pdf' }, alt: 'x' };
		expect((await give('clerk', 'set-photo', paper)).code).toBe('bulletin.not-a-photo');
		await give('clerk', 'set-photo', { ...photo, alt: 'Đoạn dốc đã đổ bê tông' });
		const { photoId } = (await readPublicArticle(communeId, 'duong-moi'))!;
		expect(await readArticlePhoto(communeId, photoId!)).toMatchObject({ sha256: file.sha256 });
		await give('clerk', 'set-photo', { articleId: id });
		expect(await readArticlePhoto(communeId, photoId!)).toBeUndefined();
	});

	test('is withdrawn with a reason for everybody, and comes back by another pair of eyes', async () => {
		const back = { articleId: id, lang: 'vi', to: 'withdrawn', reason: 'Số liệu sai' };
		expect((await give('clerk', 'take-back-text', { ...back, reason: '' })).code).toBe('input.missing');
		expect((await give('clerk', 'write-text', { articleId: id, lang: 'vi', title: 'Khác', body: 'x' })).code).toBe(
			'bulletin.text-is-out'
		);
		await give('clerk', 'take-back-text', back);
		expect((await readPublicArticle(communeId, 'duong-moi'))?.texts).toContainEqual({
			state: 'withdrawn',
			lang: 'vi',
			title: 'Đường mới',
			withdrawnOn: '2026-11-22',
			why: 'Số liệu sai'
		});
		await give('clerk', 'take-back-text', { ...back, to: 'draft' });
		await give('communeSecretary', 'write-text', { articleId: id, lang: 'vi', title: 'Đường mới', body: 'Đúng số.' });
		expect((await give('communeSecretary', 'publish-text', { articleId: id, lang: 'vi' })).code).toBe(
			'bulletin.own-text'
		);
		await give('clerk', 'publish-text', { articleId: id, lang: 'vi' }, new Date(now.getTime() + 3_600_000));
		const page = await readAs(callerOf('clerk'), '2026-11-22', (tx) => readArticle(tx, { communeId }, id));
		expect(page?.texts[0]).toMatchObject({ lang: 'vi', state: 'published', body: 'Đúng số.' });
		expect(page?.events.map(({ kind }) => kind)).toContain('withdrawn');
		expect(new Date(page!.texts[0]!.publishedAt!)).toEqual(now);
	});

	test('is listed for the office, and for nobody of another commune', async () => {
		const list = (person: WorldPerson) =>
			readAs(callerOf(person), '2026-11-22', (tx) => readArticles(tx, { communeId }));
		expect((await list('clerk')).find((one) => one.id === id)?.texts).toMatchObject([
			{ lang: 'vi', state: 'published', publishedOn: '2026-11-22' },
			{ lang: 'blt-Tavt', state: 'published' }
		]);
		expect(await list('otherClerk')).toEqual([]);
		expect(await list('member')).toEqual([]);
	});
});
