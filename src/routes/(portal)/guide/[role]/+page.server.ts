import { error } from '@sveltejs/kit';
import { guideOf } from '#house/guide/pages.ts';
import { isRole } from '#house/guide/roles.ts';
import { getLocale } from '#lib/words/locale.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	if (!isRole(params.role)) error(404);
	return { guide: guideOf(params.role, getLocale()) };
};
