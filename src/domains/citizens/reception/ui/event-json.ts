import type { PublicReception } from '../server/public-receptions.ts';
import { m } from '#lib/words/messages.ts';
import { roleWord } from './reception-words.ts';
import { momentInVietNam } from '#lib/local-date.ts';

/** What a session is called wherever it stands alone: in a calendar, in a search engine. */
export const eventTitle = ({ dutyRole, holderName }: Pick<PublicReception, 'dutyRole' | 'holderName'>): string =>
	m.citizens_public_reception_event({ role: roleWord[dutyRole](), holder: holderName });

/**
 * The schedule for search engines (schema.org Event), safe to stand inside a page.
 *
 * @source citizens handbook, 13
 */
export function eventJson(sessions: readonly PublicReception[], commune: string, address: string): string {
	const graph = sessions.map((session) => {
		const { id, startsAt, endsAt, place, topics, state, mode, previousStartsAt } = session;
		const moved = previousStartsAt !== null && state !== 'cancelled';
		const status = state === 'cancelled' ? 'EventCancelled' : moved ? 'EventRescheduled' : 'EventScheduled';
		return {
			'@type': 'Event',
			'@id': `${address}#${id}`,
			name: eventTitle(session),
			startDate: momentInVietNam(startsAt),
			endDate: momentInVietNam(endsAt),
			...(moved ? { previousStartDate: momentInVietNam(previousStartsAt) } : {}),
			eventStatus: `https://schema.org/${status}`,
			eventAttendanceMode: `https://schema.org/${mode === 'online' ? 'Online' : 'Offline'}EventAttendanceMode`,
			location:
				mode === 'online'
					? { '@type': 'VirtualLocation', url: address }
					: { '@type': 'Place', name: place, address: commune },
			...(topics ? { description: topics } : {}),
			organizer: { '@type': 'GovernmentOrganization', name: commune },
			isAccessibleForFree: true
		};
	});
	return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
}
