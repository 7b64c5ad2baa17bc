import { m } from '#lib/words/messages.ts';
import { formatIn, geoAnswer } from '../geo-answer.ts';
import type { RequestHandler } from './$types';

/** Day on which what this interface answers last changed. */
const CHANGED = '2026-11-22T00:00:00+07:00';
const SPECIFICATION = 'http://wiki.open311.org/GeoReport_v2';

/** Where reports are handed in, in which formats, and how a key is had. */
export const GET: RequestHandler = ({ params, request, url }) => {
	const format = formatIn(params.format);
	return geoAnswer(request, format, 'discovery', {
		changeset: CHANGED,
		contact: m.citizens_open311_contact(),
		key_service: m.citizens_open311_key_service(),
		endpoints: [
			{
				specification: SPECIFICATION,
				url: `${url.origin}/open311/v2`,
				changeset: CHANGED,
				type: 'production',
				formats: ['text/xml', 'application/json']
			}
		]
	});
};
