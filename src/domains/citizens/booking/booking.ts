import * as v from 'valibot';
import { addWorkingDays } from '#domains/organisation/calendar/index.ts';
import * as field from '#lib/commands/fields.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import { readRuleSets, ruleSetInForce } from '#lib/rule-sets.ts';
import { TOPICS } from '../cases/case.ts';
import file from '../rules-data/booking.json' with { type: 'json' };

const Booking = v.strictObject({
	/** Working days before the day of reception on which booking ends. */
	untilWorkingDaysBefore: v.pipe(v.number(), v.integer(), v.minValue(0)),
	/** Places of one session. Who comes without booking is received after them. */
	most: v.pipe(v.number(), v.integer(), v.minValue(1))
});

export const bookingRules = readRuleSets(file, Booking);

/** What somebody who wants to be received says: who they are, and the field to prepare for. Never the matter itself. */
export const bookingSchema = v.strictObject({
	topic: v.picklist(TOPICS),
	fullName: field.filled(100),
	phone: field.text(30)
});

/** The last day on which a place can be booked. @throws RangeError if no rule was in force on the day of reception */
export const bookUntil = (onDay: LocalDate): LocalDate =>
	addWorkingDays(onDay, -ruleSetInForce(bookingRules, onDay).parameters.untilWorkingDaysBefore);

export const placesOf = (onDay: LocalDate): number => ruleSetInForce(bookingRules, onDay).parameters.most;

/** Why no place can be booked in a published session, or undefined. @source citizens handbook, 1.2 */
export function whyNotBook(
	{ state, onDay, booked }: { state: string; onDay: LocalDate; booked: number },
	today: LocalDate
): Refusal | undefined {
	if (state !== 'published') return { code: 'citizens.booking-closed' };
	const until = bookUntil(onDay);
	if (today > until) return { code: 'citizens.booking-over', facts: { until } };
	const most = placesOf(onDay);
	return booked >= most ? { code: 'citizens.booking-full', facts: { most } } : undefined;
}
