import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import { dayOf } from './moments.ts';
import type { MeetingRecord } from './record.ts';

/**
 * Why the chair cannot open this meeting, or undefined if it can be opened. What was not prepared in time does not
 * stop a meeting: it shows in the checklist and in the score.
 *
 * @param today the day in Viet Nam on the device that opens it
 */
export function whyNotOpen(meeting: MeetingRecord, today: LocalDate): Refusal | undefined {
	if (meeting.state === 'cancelled') return { code: 'meetings.cancelled' };
	if (meeting.state !== 'planned' && meeting.state !== 'notified') return { code: 'meetings.already-opened' };
	const startsOn = dayOf(meeting.startsAt);
	if (today < startsOn) return { code: 'meetings.too-early', facts: { startsOn } };
	if (meeting.roll.length === 0) return { code: 'meetings.roll-empty' };
	return undefined;
}

/** Why date, agenda and papers cannot be changed any more, or undefined if they can. */
export function whyNotPrepare({ state }: Pick<MeetingRecord, 'state'>): Refusal | undefined {
	if (state === 'cancelled') return { code: 'meetings.cancelled' };
	if (state !== 'planned' && state !== 'notified') return { code: 'meetings.already-opened' };
	return undefined;
}

/** Why nobody can be told of this meeting at this moment, or undefined if they can. */
export function whyNotNotify(meeting: Pick<MeetingRecord, 'agenda' | 'startsAt'>, at: string): Refusal | undefined {
	if (meeting.agenda.length === 0) return { code: 'meetings.agenda-empty' };
	return Date.parse(meeting.startsAt) <= Date.parse(at) ? { code: 'meetings.notice-too-late' } : undefined;
}

/** Why the cell committee cannot have met on this day to prepare the meeting, or undefined if it can. */
export function whyNotMetBefore(
	{ startsAt }: Pick<MeetingRecord, 'startsAt'>,
	committeeMetOn: LocalDate,
	today: LocalDate
): Refusal | undefined {
	if (committeeMetOn > today) return { code: 'meetings.committee-in-future', facts: { today } };
	const startsOn = dayOf(startsAt);
	return committeeMetOn > startsOn ? { code: 'meetings.committee-after-meeting', facts: { startsOn } } : undefined;
}
