import { describeApi } from '#house/api/description.ts';
import { MEETING_PAPERS, PAPER_FORMATS } from '#house/api/meeting-papers.ts';
import { getLocale } from '#lib/words/locale.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({
	...describeApi(getLocale()),
	papers: Object.keys(MEETING_PAPERS).flatMap((paper) =>
		PAPER_FORMATS.map((format) => `/api/v1/meetings/{id}/${paper}.${format}`)
	),
	origin: url.origin
});
