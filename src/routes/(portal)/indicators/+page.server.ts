import { readPublicIndicators } from '#domains/outcomes/indicators/server/public-indicators.ts';
import { readPublicRecognitions } from '#domains/outcomes/recognition/server/public-recognitions.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ parent, url }) => {
	const { commune } = await parent();
	const told = commune ? await readPublicIndicators(commune.communeId, url.searchParams.get('period')) : undefined;
	const recognitions = commune ? await readPublicRecognitions(commune.communeId, dayInVietNam(new Date())) : [];
	return { told: told ?? null, recognitions };
};
