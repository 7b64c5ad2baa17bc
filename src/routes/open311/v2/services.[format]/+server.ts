import { TOPICS } from '#domains/citizens/cases/case.ts';
import { topicWord } from '#domains/citizens/ui/case-words.ts';
import { m } from '#lib/words/messages.ts';
import { formatIn, geoAnswer, geoTrouble, jurisdiction } from '../../geo-answer.ts';
import type { RequestHandler } from './$types';

/** What may be reported: the topics of our own form. A denunciation is none of them. */
export const GET: RequestHandler = async ({ params, request, url }) => {
	const format = formatIn(params.format);
	const commune = await jurisdiction(url.searchParams.get('jurisdiction_id'));
	if ('status' in commune) return geoTrouble(format, commune);
	const services = TOPICS.map((topic) => ({
		service_code: topic,
		service_name: topicWord[topic](),
		description: m.citizens_open311_service({ topic: topicWord[topic]() }),
		metadata: false,
		type: 'realtime',
		keywords: null,
		group: null
	}));
	return geoAnswer(request, format, 'services', services);
};
