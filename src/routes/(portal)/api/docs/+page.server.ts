import { describeApi } from '#house/api/description.ts';
import { PAPER_ADDRESSES } from '#house/api/paper-addresses.ts';
import { getLocale } from '#lib/words/locale.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({
	...describeApi(getLocale()),
	papers: PAPER_ADDRESSES,
	origin: url.origin
});
