import { readPortalCommune } from '#domains/organisation/server/portal-page.ts';
import { place } from '#lib/db/place.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import type { LayoutServerLoad } from './$types';

/** What every citizens' page shows: whose portal it is, and whether people and figures are made up. */
export const load: LayoutServerLoad = async () => ({
	commune: (await readPortalCommune(dayInVietNam(new Date()))) ?? null,
	isDemonstration: place().isDemonstration
});
