import { readPublicIndicators } from '#domains/outcomes/indicators/server/public-indicators.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ parent, url }) => {
	const { commune } = await parent();
	const told = commune ? await readPublicIndicators(commune.communeId, url.searchParams.get('period')) : undefined;
	return { told: told ?? null };
};
