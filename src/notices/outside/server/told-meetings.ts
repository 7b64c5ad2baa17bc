import type { CalendarEvent } from '#house/feeds/calendar.ts';
import { meetingUid } from '#house/feeds/uid.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import type { Told } from './letter.ts';

const ADDRESS = /^\/office\/meetings\/([0-9a-f-]{36})$/;
const KINDS = ['meetings.told-summoned', 'meetings.told-moved', 'meetings.told-cancelled'];

/** The meetings that notices are about, for the calendar that goes with the mail; of each the latest word. */
export function toldMeetings(told: readonly Told[], origin: string, locale: 'vi' | 'en'): CalendarEvent[] {
	const latest = new Map<string, CalendarEvent>();
	for (const { kind, subject, link, createdAt } of told.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1))) {
		const id = ADDRESS.exec(link)?.[1];
		if (!id || !KINDS.includes(kind)) continue;
		latest.set(id, {
			uid: meetingUid(id),
			title: textOf('feeds_meeting_of', { unit: String(subject.unit) }, locale),
			startsAt: `${subject.on}T${subject.time}:00+07:00`,
			place: String(subject.place ?? ''),
			address: origin + link,
			writtenAt: createdAt,
			changedAt: kind === 'meetings.told-summoned' ? null : createdAt,
			isCancelled: kind === 'meetings.told-cancelled'
		});
	}
	return [...latest.values()];
}
