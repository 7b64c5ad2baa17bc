import type { LayoutServerLoad } from './$types.d.ts';

/** What every citizens' page shows: whose portal it is, and whether people and figures are made up. */
export const load: LayoutServerLoad = ({ locals }) => ({
	commune: locals.publicCommune ?? null,
	isDemonstration: locals.isDemonstration ?? false
});
