import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import defaults from './defaults.json' with { type: 'json' };
import { clockInVietNam } from '#lib/local-date.ts';

/** A published session of reception, in words for its readers. */
export type ReceptionEvent = {
	id: string;
	title: string;
	/** RFC 3339. */
	startsAt: string;
	endsAt: string;
	place: string;
	text: string;
	address: string;
	revision: number;
	publishedAt: string;
	changedAt: string | null;
	isCancelled: boolean;
};

const ZONE = 'Asia/Ho_Chi_Minh';
/** Viet Nam has no summer time. */
const ZONE_TEXT = [
	'BEGIN:VTIMEZONE',
	`TZID:${ZONE}`,
	'BEGIN:STANDARD',
	'DTSTART:19750613T000000',
	'TZOFFSETFROM:+0700',
	'TZOFFSETTO:+0700',
	'TZNAME:+07',
	'END:STANDARD',
	'END:VTIMEZONE'
].join('\r\n');

export const receptionUid = (id: string): string => `reception-${id}@coso`;

/**
 * The schedule as RFC 5545 has it. A session that moved keeps its UID and grows its SEQUENCE; one called off stays, as
 * cancelled; nothing repeats by rule, since days shift with the holidays.
 *
 * @source citizens handbook, 13
 */
export function receptionCalendar(name: string, events: readonly ReceptionEvent[]): string {
	const calendar = ical({
		name,
		prodId: { company: 'Co So', product: 'coso', language: 'VI' },
		method: ICalCalendarMethod.PUBLISH,
		ttl: defaults.refreshHours * 3_600,
		timezone: { name: null, generator: () => ZONE_TEXT }
	});
	for (const event of events) {
		const { id, title, startsAt, endsAt, place, text, address, revision, publishedAt, changedAt, isCancelled } = event;
		calendar.createEvent({
			id: receptionUid(id),
			summary: title,
			start: clockInVietNam(startsAt),
			end: clockInVietNam(endsAt),
			timezone: ZONE,
			location: place,
			description: text || address,
			url: address,
			sequence: revision,
			stamp: new Date(changedAt ?? publishedAt),
			lastModified: new Date(changedAt ?? publishedAt),
			status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED
		});
	}
	return calendar.toString();
}
