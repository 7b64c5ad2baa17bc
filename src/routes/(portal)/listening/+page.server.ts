import { readPublicListeners } from '#domains/citizens/listening/server/listening-page.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ parent }) => {
	const { commune } = await parent();
	return { listeners: commune ? await readPublicListeners(commune.communeId, dayInVietNam(new Date())) : [] };
};
