import type { Grant, Post } from '#lib/card.ts';

const REORGANISE = [
	'organisation.plan-reorganisation',
	'organisation.place-members',
	'organisation.place-units',
	'organisation.propose-post',
	'organisation.commit-reorganisation',
	'organisation.undo-reorganisation',
	'organisation.drop-reorganisation',
	'organisation.add-handover',
	'organisation.strike-handover',
	'organisation.note-signature'
];

/** Leaders and office of the commune for its own units; those of the province, and its administrator, across communes. */
const WHO: readonly Post[] = [
	'commune-secretary',
	'standing-deputy',
	'office-clerk',
	'administrator',
	'province-leader',
	'province-clerk'
];

export const reorganisationGrants: readonly Grant[] = WHO.map((post) => ({
	post,
	may: REORGANISE,
	reach: 'unit-and-below'
}));
