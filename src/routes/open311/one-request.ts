import { readPublicRequests } from '#domains/citizens/open311/server/public-requests.ts';
import { geoAnswer, geoTrouble, jurisdiction, namedIn } from './geo-answer.ts';
import { geoRequest } from './geo-request.ts';

/** One report by its code. */
export async function oneRequest(request: Request, url: URL, file: string): Promise<Response> {
	const { name, format } = namedIn(file);
	const commune = await jurisdiction(url.searchParams.get('jurisdiction_id'));
	if ('status' in commune) return geoTrouble(format, commune);
	const rows = await readPublicRequests(commune.communeId, { codes: [name] });
	if (rows.length === 0)
		return geoTrouble(format, { status: 404, code: 'citizens.open311-request', facts: { given: name } });
	return geoAnswer(
		request,
		format,
		'service_requests',
		rows.map((row) => geoRequest(row, commune.name))
	);
}
