import type { Refusal } from '#lib/result.ts';
import type { CadreRules } from './rules.ts';

export const FIELDS = [
	'party',
	'inspection',
	'mobilisation',
	'office',
	'economy',
	'land',
	'culture',
	'justice'
] as const;
export type Field = (typeof FIELDS)[number];
export type StaffState = 'waiting' | 'proposed' | 'decided';

export type Staff = { id: string; name: string; fields: readonly string[]; years: number; workload: number };

/** Staff for a field: those trained in it first, then who has fewer matters at hand, then who served longer. A list to choose from. */
export const fittingFirst = <S extends Staff>(staff: readonly S[], field: string): S[] =>
	staff.toSorted(
		(a, b) =>
			Number(b.fields.includes(field)) - Number(a.fields.includes(field)) ||
			a.workload - b.workload ||
			b.years - a.years ||
			(a.name < b.name ? -1 : 1)
	);

export type Quota = { seats: number; filled: number; vacant: number; least: number; most: number; isOutside: boolean };

/** Seats of all places together against the quota of a commune. */
export function quotaOf(places: readonly { seats: number; filled: number }[], { parameters }: CadreRules): Quota {
	const seats = places.reduce((sum, place) => sum + place.seats, 0);
	const filled = places.reduce((sum, place) => sum + place.filled, 0);
	const { least, most } = parameters.quota;
	return { seats, filled, vacant: seats - filled, least, most, isOutside: seats < least || seats > most };
}

/** Why nobody is assigned there: the place is full, or it is settled already. */
export const whyNotAssign = (
	staff: { state: StaffState },
	place: { seats: number; filled: number }
): Refusal | undefined => {
	if (staff.state === 'decided') return { code: 'organisation.assigned-already' };
	return place.filled >= place.seats ? { code: 'organisation.place-full', facts: { seats: place.seats } } : undefined;
};

/** Why an assignment is not decided: nothing proposed, or nothing said of what is handed over. */
export const whyNotSettle = (state: StaffState, handover: readonly string[]): Refusal | undefined => {
	if (state !== 'proposed') return { code: 'organisation.assignment-not-proposed' };
	return handover.length === 0 ? { code: 'organisation.handover-missing' } : undefined;
};
