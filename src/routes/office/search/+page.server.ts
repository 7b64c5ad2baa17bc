import { searchOf } from '#house/search/sections.ts';
import { readSearchedCells, readSearchPage } from '#house/search/server/search-page.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	const search = searchOf(url.searchParams);
	const today = dayInVietNam(new Date());
	const caller = locals.caller!;
	return locals.read(async (tx) => ({
		search,
		found: await readSearchPage(tx, caller, search, today),
		cells: await readSearchedCells(tx, caller, today)
	}));
};
