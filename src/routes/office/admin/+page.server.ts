import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** The first of the places that are open to the person. */
export const load: PageServerLoad = async ({ parent }) => redirect(303, (await parent()).places[0]!.href);
