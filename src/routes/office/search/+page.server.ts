import { redirect } from '@sveltejs/kit';
import { isAboveCommunes } from '#domains/access/posts.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { searchOf } from '#house/search/sections.ts';
import { readSearchedCells, readSearchPage } from '#house/search/server/search-page.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	const search = searchOf(url.searchParams);
	const today = dayInVietNam(new Date());
	const caller = locals.caller!;
	return locals.read(async (tx) => {
		const holdings = await readHoldings(tx, caller, today);
		if (caller.communeId !== caller.looksAt && holdings.some(({ post }) => isAboveCommunes(post)))
			redirect(303, `/office/units/find?${new URLSearchParams({ q: search.q })}`);
		return {
			search,
			found: await readSearchPage(tx, caller, search, today),
			cells: await readSearchedCells(tx, caller, today)
		};
	});
};
