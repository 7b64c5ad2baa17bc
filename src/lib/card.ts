/** A post that a person holds in a unit; the code stands in the database, its name in the words (`post.<code>`). */
export type Post =
	| 'nation-leader'
	| 'nation-clerk'
	| 'province-leader'
	| 'province-clerk'
	| 'commune-secretary'
	| 'standing-deputy'
	| 'office-clerk'
	| 'committee-member'
	| 'standing-member'
	| 'inspection-head'
	| 'reception-officer'
	| 'sealed-keeper'
	| 'administrator'
	| 'cell-secretary'
	| 'cell-deputy'
	| 'cell-committee-member'
	| 'fee-keeper'
	| 'assigned-member'
	| 'front-head'
	| 'organisation-head'
	| 'organisation-deputy'
	| 'branch-head'
	| 'village-head'
	| 'member';

/** own-unit: where the post is held; unit-and-below: there and in everything under it. */
export type Reach = 'own-unit' | 'unit-and-below';

/**
 * What can be opened for reading. life: meetings, tasks, names; sittings: those of leading bodies, invited or not;
 * private: sensitive fields of members; accounts: sign-in names; audit: the ledgers; cases: what citizens brought;
 * signals: signs that meetings are held for form; households: lists of households by name;
 * evaluations: how members and cells are ranked in a year; sealed: the register of denunciations, its keeper's alone;
 * organisations: rolls and activities of a mass organisation; totals: its figures and reports;
 * inspections, discipline: the files of who inspects and who disciplines (`app.open_files`); oversight: their figures alone;
 * followed: matters that a steering committee against corruption follows;
 * membership: who is on the way to admission, who moves, who is away;
 * fees: what members pay by and paid;
 * cadres: planning, assignment, votes of confidence.
 */
export const AREAS = [
	'life',
	'sittings',
	'private',
	'accounts',
	'office',
	'audit',
	'cases',
	'signals',
	'households',
	'evaluations',
	'sealed',
	'organisations',
	'totals',
	'inspections',
	'discipline',
	'oversight',
	'followed',
	'membership',
	'fees',
	'cadres'
] as const;
export type Area = (typeof AREAS)[number];

/** What the holders of a post may do. `may` lists command names and `read:<area>`. Nothing else is allowed. */
export type Grant = { post: Post; may: readonly string[]; reach: Reach };

/** What a domain tells the house. */
export type DomainCard = { domain: string; grants: readonly Grant[] };
