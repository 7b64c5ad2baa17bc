import { guidesIn } from '#house/guide/pages.ts';
import { getLocale } from '#lib/words/locale.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ guides: guidesIn(getLocale()) });
