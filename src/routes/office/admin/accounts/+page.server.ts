import { byRank } from '#domains/access/posts.ts';
import { ACCOUNTS_PER_PAGE, readAccountsPage } from '#domains/access/server/accounts-page.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { requireRight } from '../places.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const caller = locals.caller!;
	const filter = filterOf(url);
	const rows = await locals.read(async (tx) => {
		await requireRight(tx, caller, 'read:accounts');
		return readAccountsPage(tx, caller, dayInVietNam(new Date()), filter);
	});
	const total = rows[0]?.total ?? 0;
	const pages = Math.ceil(total / ACCOUNTS_PER_PAGE);
	return {
		filter,
		total,
		pages,
		previous: filter.page > 1 ? addressOf(url, filter.page - 1) : undefined,
		next: filter.page < pages ? addressOf(url, filter.page + 1) : undefined,
		accounts: rows.map(({ posts, ...account }) => ({
			...account,
			posts: byRank(posts).map(({ post, unitName }) => `${textOf(`post.${post}`)}, ${unitName}`)
		}))
	};
};

function filterOf({ searchParams }: URL) {
	const asked = searchParams.get('state');
	const state: '' | 'active' | 'closed' = asked === 'active' || asked === 'closed' ? asked : '';
	const page = Math.min(1_000, Math.max(1, Math.trunc(Number(searchParams.get('page'))) || 1));
	return { q: (searchParams.get('q') ?? '').trim().slice(0, 100), state, page };
}

function addressOf(url: URL, page: number): string {
	const query = new URLSearchParams(url.search);
	query.set('page', String(page));
	return `?${query}`;
}
