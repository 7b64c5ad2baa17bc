import { type Topic, TOPICS } from '../cases/case.ts';
import type { Trouble } from './trouble.ts';

/** A report as another program hands it in, in the words of our own form. */
export type HandedIn = { topic: Topic; body: string; place: string; fullName: string; phone: string };

const MOST_BODY = 4_000;
const inSpan = (text: string, most: number): boolean =>
	/^-?\d{1,3}(\.\d{1,12})?$/.test(text) && Math.abs(Number(text)) <= most;

/**
 * The report in a form that was posted, or what is missing.
 * @param pictureWord what stands before the address of a picture, which is never fetched from here
 * @source GeoReport v2, POST Service Request: service_code, and lat with long, address_string or address_id
 */
export function handedIn(form: URLSearchParams, pictureWord: string): HandedIn | Trouble {
	const field = (name: string): string => (form.get(name) ?? '').normalize('NFC').trim();
	const topic = field('service_code');
	if (!topic) return { status: 400, code: 'citizens.open311-missing', facts: { name: 'service_code' } };
	if (!TOPICS.includes(topic as Topic))
		return { status: 404, code: 'citizens.open311-no-service', facts: { given: topic } };
	const place = placeIn(field);
	if (typeof place !== 'string') return place;
	const picture = field('media_url');
	const body = [field('description'), picture && `${pictureWord} ${picture}`].filter(Boolean).join('\n');
	if (body.length > MOST_BODY) return { status: 400, code: 'citizens.open311-too-long', facts: { most: MOST_BODY } };
	const fullName = [field('last_name'), field('first_name')].filter(Boolean).join(' ');
	return { topic: topic as Topic, body, place, fullName, phone: fullName ? field('phone') : '' };
}

function placeIn(field: (name: string) => string): string | Trouble {
	const [lat, long] = [field('lat'), field('long')];
	if ((lat || long) && !(inSpan(lat, 90) && inSpan(long, 180)))
		return { status: 400, code: 'citizens.open311-position', facts: { given: `${lat}, ${long}` } };
	const place = [field('address_string') || field('address_id'), lat && `(${lat}, ${long})`].filter(Boolean).join(' ');
	if (!place) return { status: 400, code: 'citizens.open311-missing', facts: { name: 'lat, long, address_string' } };
	return place.slice(0, 200);
}
