import { error } from '@sveltejs/kit';
import { readPublicWorks } from '#domains/outcomes/works/server/public-works.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ parent, params }) => {
	const { commune } = await parent();
	const works = commune ? await readPublicWorks(commune.communeId) : [];
	return { work: works.find(({ slug }) => slug === params.slug) ?? error(404) };
};
