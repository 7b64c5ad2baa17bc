import { error } from '@sveltejs/kit';
import { readPortalCommune } from '#domains/organisation/server/portal-page.ts';
import { toCsv } from '#house/api/csv.ts';
import { withEtag } from '#house/api/with-etag.ts';
import { datasetNamed } from '#house/open-data/dataset.ts';
import { readDataset } from '#house/open-data/server/read-dataset.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import type { RequestHandler } from './$types';

/** A dataset as CSV or JSON, which programs of other addresses may read too. */
export const GET: RequestHandler = async ({ params, request }) => {
	const [, name = '', format] = /^([a-z-]+)\.(csv|json)$/.exec(params.file) ?? [];
	const dataset = datasetNamed(name);
	const today = dayInVietNam(new Date());
	const commune = dataset && (await readPortalCommune(today));
	if (!dataset || !commune) error(404);
	const rows = await readDataset(dataset, commune, today);
	const answer =
		format === 'csv'
			? withEtag(
					request,
					toCsv(Object.fromEntries(dataset.fields.map((field) => [field, true])), rows),
					'text/csv; charset=utf-8'
				)
			: withEtag(request, JSON.stringify(rows), 'application/json; charset=utf-8');
	answer.headers.set('access-control-allow-origin', '*');
	return answer;
};
