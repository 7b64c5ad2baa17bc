import type { CalendarEvent } from '#house/feeds/calendar.ts';
import { meetingUid, sittingUid } from '#house/feeds/uid.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import type { Told } from './letter.ts';

const ADDRESS = /^\/office\/(meetings|sittings)\/([0-9a-f-]{36})$/;
const CALLED = ['meetings.told-summoned', 'meetings.told-sitting-invited'];
const MOVED = ['meetings.told-moved', 'meetings.told-sitting-moved'];
const CANCELLED = ['meetings.told-cancelled', 'meetings.told-sitting-cancelled'];
const KINDS = [...CALLED, ...MOVED, ...CANCELLED];

/** The meetings and sittings that notices are about, for the calendar that goes with the mail; of each the latest word. */
export function toldMeetings(told: readonly Told[], origin: string, locale: 'vi' | 'en'): CalendarEvent[] {
	const latest = new Map<string, CalendarEvent>();
	for (const { kind, subject, link, createdAt } of told.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1))) {
		const [, noun, id] = ADDRESS.exec(link) ?? [];
		if (!id || !KINDS.includes(kind)) continue;
		latest.set(id, {
			uid: noun === 'sittings' ? sittingUid(id) : meetingUid(id),
			title:
				noun === 'sittings'
					? String(subject.title)
					: textOf('feeds_meeting_of', { unit: String(subject.unit) }, locale),
			startsAt: `${subject.on}T${subject.time}:00+07:00`,
			place: String(subject.place ?? ''),
			address: origin + link,
			writtenAt: createdAt,
			changedAt: CALLED.includes(kind) ? null : createdAt,
			isCancelled: CANCELLED.includes(kind)
		});
	}
	return [...latest.values()];
}
