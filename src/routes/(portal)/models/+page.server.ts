import { readPublicModels } from '#domains/emulation/models/server/public-models.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ parent }) => {
	const { commune } = await parent();
	return { models: commune ? await readPublicModels(commune.communeId) : [] };
};
