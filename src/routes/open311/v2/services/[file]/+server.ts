import { type Topic, TOPICS } from '#domains/citizens/cases/case.ts';
import { geoAnswer, geoTrouble, jurisdiction, namedIn } from '../../../geo-answer.ts';
import type { RequestHandler } from './$types';

/** No topic asks for more than what happened and where, so the list of further questions is empty. */
export const GET: RequestHandler = async ({ params, request, url }) => {
	const { name, format } = namedIn(params.file);
	const commune = await jurisdiction(url.searchParams.get('jurisdiction_id'));
	if ('status' in commune) return geoTrouble(format, commune);
	if (!TOPICS.includes(name as Topic))
		return geoTrouble(format, { status: 404, code: 'citizens.open311-no-service', facts: { given: name } });
	return geoAnswer(request, format, 'service_definition', { service_code: name, attributes: [] });
};
