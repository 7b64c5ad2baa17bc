import { mayAnywhere } from '#domains/access/may.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { standingOf, TEXT_STATES, type TextState } from '#domains/bulletin/articles/article.ts';
import { readArticles } from '#domains/bulletin/articles/server/articles-page.ts';
import { countComments } from '#domains/bulletin/comments/server/comments-page.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types.d.ts';

const stateAsked = (url: URL): TextState | undefined =>
	TEXT_STATES.find((state) => state === url.searchParams.get('state'));

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const holdings = await readHoldings(tx, caller, dayInVietNam(new Date()));
		if (!mayAnywhere(holdings, 'bulletin.write-article')) error(404);
		const articles = (await readArticles(tx, caller)).map((article) => ({
			...article,
			states: article.texts.map(({ state }) => state),
			standing: standingOf(article.texts)
		}));
		const state = stateAsked(url);
		// One that is out in one language and drafted in another stands in both views.
		const inState = (asked: TextState) =>
			articles.filter(({ states, standing }) => standing === asked || (asked === 'draft' && states.includes('draft')));
		return {
			state,
			articles: state ? inState(state) : articles,
			counts: TEXT_STATES.map((each) => ({ state: each, count: inState(each).length })),
			total: articles.length,
			waiting: (await countComments(tx, caller)).get('waiting') ?? 0
		};
	});
