import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import defaults from './defaults.json' with { type: 'json' };

/** Something on a calendar: at a moment, or on a whole day. */
export type CalendarEvent = {
	uid: string;
	title: string;
	/** RFC 3339; absent for a whole day. */
	startsAt?: string;
	/** Minutes that it is planned for. */
	minutes?: number;
	/** A whole day: it keeps nobody busy. */
	day?: LocalDate;
	place?: string;
	/** Where it stands in the application. */
	address: string;
	writtenAt: string;
	/** Last change of time or place; null while there was none. */
	changedAt: string | null;
	isCancelled?: boolean;
};

/** Numbers of changes must grow (RFC 5545, 3.8.7.4): seconds since this moment fit until the year 2093. */
const SEQUENCE_EPOCH_MS = Date.parse('2025-01-01T00:00:00Z');

/**
 * A calendar as RFC 5545 has it, with moments in UTC. The same events give the same text, so that readers who have it
 * already are spared it.
 */
export function calendarText(name: string, events: readonly CalendarEvent[]): string {
	const calendar = ical({
		name,
		prodId: { company: 'Co So', product: 'coso', language: 'VI' },
		method: ICalCalendarMethod.PUBLISH,
		ttl: defaults.refreshHours * 3_600
	});
	for (const event of events) calendar.createEvent(eventOf(event));
	return calendar.toString();
}

function eventOf(event: CalendarEvent) {
	const { uid, title, place, address, writtenAt, changedAt, isCancelled } = event;
	const sequence = changedAt === null ? 0 : Math.floor((Date.parse(changedAt) - SEQUENCE_EPOCH_MS) / 1_000);
	return {
		id: uid,
		summary: title,
		location: place || null,
		url: address,
		description: address,
		sequence,
		stamp: changedAt ?? writtenAt,
		created: writtenAt,
		lastModified: changedAt ?? writtenAt,
		status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
		...(event.day ? wholeDay(event.day) : span(event))
	};
}

const wholeDay = (day: LocalDate) => ({
	// Only the date of these is written.
	start: new Date(`${day}T00:00:00Z`),
	end: new Date(`${addDays(day, 1)}T00:00:00Z`),
	timezone: 'UTC',
	allDay: true,
	transparency: ICalEventTransparency.TRANSPARENT
});

const span = ({ startsAt, minutes = defaults.meetingMinutes }: CalendarEvent) => ({
	start: new Date(startsAt!),
	end: new Date(Date.parse(startsAt!) + minutes * 60_000)
});
