import { error } from '@sveltejs/kit';
import { readPortalCommune } from '#domains/organisation/server/portal-page.ts';
import { withEtag } from '#house/api/with-etag.ts';
import { catalogOf } from '#house/open-data/catalog.ts';
import { datasetWords } from '#house/open-data/dataset-words.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { getLocale } from '#lib/words/locale.ts';
import { m } from '#lib/words/messages.ts';
import type { RequestHandler } from './$types';

/** The catalogue of open data, for machines. */
export const GET: RequestHandler = async ({ request, url }) => {
	const commune = await readPortalCommune(dayInVietNam(new Date()));
	if (!commune) error(404);
	const catalog = catalogOf(
		url.origin,
		{ name: commune.name, since: commune.formedOn },
		{
			title: m.open_data_title(),
			text: m.open_data_lead(),
			language: getLocale(),
			of: ({ name }) => ({ title: datasetWords[name].title(), text: datasetWords[name].text() })
		}
	);
	return withEtag(request, JSON.stringify(catalog), 'application/ld+json; charset=utf-8');
};
