import { error } from '@sveltejs/kit';
import { mayAnywhere } from '#domains/access/may.ts';
import { isAboveCommunes } from '#domains/access/posts.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { readCaseFiles } from '#domains/organisation/reorganisation/server/index.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const holdings = await readHoldings(tx, locals.caller!);
		const mayPlan = mayAnywhere(holdings, 'organisation.plan-reorganisation');
		const files = await readCaseFiles(tx);
		if (!mayPlan && files.length === 0) error(404);
		return { mayPlan, files, ofProvince: holdings.every(({ post }) => isAboveCommunes(post)) };
	});
