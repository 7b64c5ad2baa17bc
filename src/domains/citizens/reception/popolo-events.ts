import { momentInVietNam } from '#lib/local-date.ts';
import type { PublicReception } from './server/index.ts';

/** A published reception as Popolo's Event has it: when, where and how it stands; nobody who came. */
export type PopoloEvent = {
	id: string;
	name: string;
	start_date: string;
	end_date: string;
	location: string;
	status: 'confirmed' | 'cancelled';
	classification: 'reception of citizens';
	organization_id: string;
};

/**
 * @param name what the session is called, in the reader's language
 * @source citizens handbook, 13: Popolo Event
 */
export const popoloEvent = (
	session: Pick<PublicReception, 'id' | 'startsAt' | 'endsAt' | 'place' | 'state'>,
	name: string,
	communeId: number
): PopoloEvent => ({
	id: session.id,
	name,
	start_date: momentInVietNam(session.startsAt),
	end_date: momentInVietNam(session.endsAt),
	location: session.place,
	status: session.state === 'cancelled' ? 'cancelled' : 'confirmed',
	classification: 'reception of citizens',
	organization_id: `commune-${communeId}`
});
