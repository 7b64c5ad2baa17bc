/** Whom the guide has a page for, in the order of its list. */
export const ROLES = [
	'commune-secretary',
	'standing-deputy',
	'clerk',
	'committee-member',
	'cell-secretary',
	'member',
	'inspection-head',
	'reception-officer',
	'village-head',
	'union-head',
	'province',
	'administrator',
	'citizen'
] as const;
export type Role = (typeof ROLES)[number];

export const isRole = (text: string): text is Role => (ROLES as readonly string[]).includes(text);

/** The page that speaks to the holder of a post; who holds none reads the member's. */
const ROLE_OF_POST: Record<string, Role> = {
	'nation-leader': 'province',
	'province-leader': 'province',
	'province-clerk': 'province',
	'commune-secretary': 'commune-secretary',
	'standing-deputy': 'standing-deputy',
	'inspection-head': 'inspection-head',
	'committee-member': 'committee-member',
	'standing-member': 'committee-member',
	'assigned-member': 'committee-member',
	'office-clerk': 'clerk',
	'reception-officer': 'reception-officer',
	'sealed-keeper': 'reception-officer',
	administrator: 'administrator',
	'front-head': 'union-head',
	'organisation-head': 'union-head',
	'organisation-deputy': 'union-head',
	'branch-head': 'union-head',
	'village-head': 'village-head',
	'cell-secretary': 'cell-secretary',
	'cell-deputy': 'cell-secretary',
	'cell-committee-member': 'cell-secretary'
};

export const roleOf = (post: string | undefined): Role => ROLE_OF_POST[post ?? ''] ?? 'member';
