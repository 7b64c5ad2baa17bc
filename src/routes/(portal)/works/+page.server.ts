import { readPublicWorks } from '#domains/outcomes/works/server/public-works.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ parent }) => {
	const { commune } = await parent();
	const works = commune ? await readPublicWorks(commune.communeId) : [];
	return { works: works.map(({ entries: _, ...work }) => work) };
};
