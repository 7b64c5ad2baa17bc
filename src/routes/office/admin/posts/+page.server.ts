import { mayAnywhere } from '#domains/access/may.ts';
import { byRank } from '#domains/access/posts.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { readPostsPage } from '#domains/access/server/posts-page.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { requireRight } from '../places.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const caller = locals.caller!;
	const { units, mayAddCells } = await locals.read(async (tx) => {
		await requireRight(tx, caller, 'access.give-post');
		return {
			units: await readPostsPage(tx, caller, dayInVietNam(new Date())),
			mayAddCells: mayAnywhere(await readHoldings(tx, caller), 'organisation.create-cell')
		};
	});
	return {
		mayAddCells,
		units: units.map(({ holders, ...unit }) => ({
			...unit,
			posts: [...Map.groupBy(byRank(holders), ({ post }) => post)].map(([post, held]) => ({
				name: textOf(`post.${post}`),
				holders: held.map(({ name }) => name).join(', ')
			}))
		}))
	};
};
