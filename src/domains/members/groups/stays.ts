import type { LocalDate } from '#lib/local-date.ts';
import { done, type Refusal, type Result, refused } from '#lib/result.ts';

/** A member's days in a group. `to` is the first day on which they no longer belong to it, or 'infinity'. */
export type Stay = { groupId: string; from: LocalDate; to: LocalDate };

/** The group that somebody belongs to on a day. */
export const groupOn = (stays: readonly Stay[], day: LocalDate): string | undefined =>
	stays.find(({ from, to }) => from <= day && day < to)?.groupId;

/**
 * The stays of one member once they belong to this group, or to none, from this day on. Earlier days stay as they were:
 * who was placed later already is not placed again before that.
 */
export function placedFrom(stays: readonly Stay[], groupId: string | undefined, on: LocalDate): Result<Stay[]> {
	const later = stays.find(({ from }) => from > on);
	if (later) return refused({ code: 'members.group-placed-later', facts: { on: later.from } });
	const here = stays.find(({ from, to }) => from <= on && on < to);
	if (here?.groupId === groupId) return done(stays.map((stay) => (stay === here ? { ...stay, to: 'infinity' } : stay)));
	const before = stays.filter(({ from }) => from < on).map((stay) => (stay.to > on ? { ...stay, to: on } : stay));
	return done(groupId === undefined ? before : [...before, { groupId, from: on, to: 'infinity' }]);
}

/** A group as its rules see it: `to` is the first day on which it no longer is, or 'infinity'. */
export type GroupSpan = { name: string; from: LocalDate; to: LocalDate };

/** Why nothing about a group is changed from this day on: it is to come, or the group was not there. */
export function whyNotOn({ name, from, to }: GroupSpan, on: LocalDate, today: LocalDate): Refusal | undefined {
	if (on > today) return { code: 'members.group-day-ahead' };
	if (to !== 'infinity') return { code: 'members.group-ended', facts: { name, on: to } };
	return on < from ? { code: 'members.group-not-yet', facts: { name, on: from } } : undefined;
}
