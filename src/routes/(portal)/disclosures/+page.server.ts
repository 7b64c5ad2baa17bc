import { readPublicDisclosures } from '#domains/outcomes/disclosures/server/disclosures-page.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ parent }) => {
	const { commune } = await parent();
	const today = dayInVietNam(new Date());
	return { disclosures: commune ? await readPublicDisclosures(commune.communeId, today) : [] };
};
