import { readPublicMovements } from '#domains/outcomes/movements/server/movements-page.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ parent }) => {
	const { commune } = await parent();
	return { movements: commune ? await readPublicMovements(commune.communeId) : [] };
};
