import { readPublicRequests } from '#domains/citizens/open311/server/public-requests.ts';
import { geoAnswer, geoTrouble, jurisdiction, namedIn } from '../../../geo-answer.ts';
import type { RequestHandler } from './$types';

/** A report has its number from the first moment, so that a token is the number itself. */
export const GET: RequestHandler = async ({ params, request, url }) => {
	const { name, format } = namedIn(params.file);
	const commune = await jurisdiction(url.searchParams.get('jurisdiction_id'));
	if ('status' in commune) return geoTrouble(format, commune);
	const [row] = await readPublicRequests(commune.communeId, { codes: [name] });
	if (!row) return geoTrouble(format, { status: 404, code: 'citizens.open311-request', facts: { given: name } });
	return geoAnswer(request, format, 'service_requests', [{ service_request_id: row.code, token: row.code }]);
};
