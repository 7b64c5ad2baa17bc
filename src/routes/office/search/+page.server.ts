import { searchOf } from '#house/search/sections.ts';
import { readSearchPage } from '#house/search/server/search-page.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	const search = searchOf(url.searchParams);
	const today = dayInVietNam(new Date());
	return { search, found: await locals.read((tx) => readSearchPage(tx, locals.caller!, search, today)) };
};
