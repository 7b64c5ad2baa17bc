import { error } from '@sveltejs/kit';
import { POSTS } from '#domains/access/index.ts';
import { readLeaderPlans, readOpenPlans } from '#domains/study/plans/server/index.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { yearAsked } from '../../../year-asked.ts';
import { seesCommune } from '../sees-commune.ts';
import type { PageServerLoad } from './$types.d.ts';

/** Posts whose holders lead something; who only works for the office does not. */
const LEADING = POSTS.map(({ post }) => post).filter(
	(post) =>
		![
			'office-clerk',
			'reception-officer',
			'administrator',
			'village-head',
			'assigned-member',
			'cell-committee-member'
		].includes(post)
);

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const year = yearAsked(url, today);
		if (!(await seesCommune(tx, caller))) error(404);
		const leaders = await readLeaderPlans(tx, caller.communeId, { year, today, posts: LEADING });
		const open = await readOpenPlans(
			tx,
			caller.communeId,
			leaders.map(({ planId }) => planId)
		);
		return {
			year,
			leaders: leaders.map((leader) => ({
				...leader,
				postName: textOf(`post.${leader.post}`),
				isOpen: leader.planId !== null && open.has(leader.planId)
			}))
		};
	});
