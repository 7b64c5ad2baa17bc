import { minutesBetween } from './moments.ts';
import type { AgendaKind, MeetingRecord } from './record.ts';

/**
 * Whole minutes that a meeting lasted, or has lasted until `at` while it is open; undefined before it opens. A meeting by
 * group lasted as long as the shortest of its sittings, however far they lie apart; undefined until one was recorded.
 */
export function heldMinutes(
	meeting: Pick<MeetingRecord, 'openedAt' | 'closedAt' | 'manner'>,
	at?: string
): number | undefined {
	const sittings = meeting.manner?.sittings;
	if (sittings) {
		const held = sittings.flatMap(({ startedAt, endedAt }) =>
			startedAt && endedAt ? [minutesBetween(startedAt, endedAt)] : []
		);
		return held.length > 0 ? Math.min(...held) : undefined;
	}
	const end = meeting.closedAt ?? at;
	return meeting.openedAt && end ? minutesBetween(meeting.openedAt, end) : undefined;
}

/** Whole minutes spent on the agenda items of one kind; undefined if none was started or its end is not known. */
export function minutesOn(
	kind: AgendaKind,
	meeting: Pick<MeetingRecord, 'agenda' | 'closedAt'>,
	at?: string
): number | undefined {
	const started = meeting.agenda
		.filter((item) => item.startedAt !== undefined)
		.toSorted((a, b) => Date.parse(a.startedAt!) - Date.parse(b.startedAt!));
	let minutes: number | undefined;
	for (const [index, item] of started.entries()) {
		const end = started[index + 1]?.startedAt ?? meeting.closedAt ?? at;
		if (item.kind === kind && end) minutes = (minutes ?? 0) + minutesBetween(item.startedAt!, end);
	}
	return minutes;
}
