import * as v from 'valibot';
import * as field from '#lib/commands/fields.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';

/** One visit to a household or a village. What people asked for there is a matter of the cell, not a line about them. */
export type Visit = {
	id: string;
	visitedOn: LocalDate;
	kind: 'household' | 'village';
	/** The household or the hamlet, as neighbours call it. */
	place: string;
	/** Who went along. */
	companions: string;
	/** What was done there. */
	done: string;
	/** What people asked for, as it was brought before the cell. */
	asked: string;
	followUp: string;
	followUpOn?: LocalDate;
	personId: string;
	personName: string;
};

export const visitEntries = {
	unitCode: field.unitCode,
	visitedOn: field.day,
	kind: v.picklist(['household', 'village']),
	place: field.filled(200),
	companions: v.optional(field.text(300), ''),
	done: v.optional(field.text(1_000), ''),
	/** What people asked for: it goes before the cell as a matter. */
	asked: v.optional(field.text(2_000), ''),
	followUp: v.optional(field.text(1_000), ''),
	followUpOn: v.optional(field.day)
};

type Given = {
	visitedOn: LocalDate;
	done: string;
	asked: string;
	followUp: string;
	followUpOn?: LocalDate | undefined;
};

/** Why a visit cannot be put down so. `today`: the day in Viet Nam on which it is put down. */
export function whyNotLogVisit(
	{ visitedOn, done, asked, followUp, followUpOn }: Given,
	today: LocalDate
): Refusal | undefined {
	if (visitedOn > today) return { code: 'meetings.visit-in-future' };
	if (!done && !asked && !followUp) return { code: 'meetings.visit-empty' };
	if (followUpOn && !followUp) return { code: 'meetings.visit-follow-up-missing' };
	return followUpOn && followUpOn < visitedOn ? { code: 'meetings.visit-follow-up-before' } : undefined;
}
