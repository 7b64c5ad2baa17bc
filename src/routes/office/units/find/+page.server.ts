import { error } from '@sveltejs/kit';
import { isAboveCommunes } from '#domains/access/posts.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { findPeopleAbove, findUnitsAbove, MOST_SHOWN } from '#house/search/server/find-above.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const today = dayInVietNam(new Date());
		const above = (await readHoldings(tx, locals.caller!, today)).filter(({ post }) => isAboveCommunes(post));
		if (above.length === 0) error(404);
		const q = (url.searchParams.get('q') ?? '').trim().slice(0, 100);
		const held = above.map(({ unitId }) => unitId);
		const [people, units] = await Promise.all([findPeopleAbove(tx, q), findUnitsAbove(tx, q, held, today)]);
		return {
			q,
			units,
			people: people?.slice(0, MOST_SHOWN),
			areMore: people !== undefined && people.length > MOST_SHOWN
		};
	});
