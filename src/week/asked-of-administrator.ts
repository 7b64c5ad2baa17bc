import type { Asked } from './asked.ts';

/** How the sign-in names of a commune stand. */
export type AccountsStanding = {
	/** Cells with members where nobody is secretary. */
	cellsWithoutSecretary: number;
	/** People who hold a post and cannot sign in. */
	postsWithoutAccount: number;
	/** Accounts that still have the password they were given. */
	firstPasswords: number;
};

/** What a commune has of what everything else rests on. */
export type Beginnings = { hasCells: boolean; hasMembers: boolean; mayImport: boolean };

/** The first steps of a commune that was just set up. */
export function askedAtBeginning({ hasCells, hasMembers, mayImport }: Beginnings): Asked[] {
	if (!hasCells) return about('no-cells', 1, '/office/cells/new');
	return hasMembers || !mayImport ? [] : about('no-members', 1, '/office/members/import');
}

export function askedOfAdministrator(standing: AccountsStanding): Asked[] {
	const { cellsWithoutSecretary, postsWithoutAccount, firstPasswords } = standing;
	return [
		...about('cells-without-secretary', cellsWithoutSecretary, '/office/admin/posts'),
		...about('posts-without-account', postsWithoutAccount, '/office/admin/posts'),
		...about('first-passwords', firstPasswords, '/office/admin/accounts')
	];
}

const about = (name: string, count: number, href: string): Asked[] =>
	count === 0
		? []
		: [
				{
					key: `accounts ${name}`,
					what: { code: `week.${name}`, facts: { count } },
					why: { code: `week.${name}-why`, facts: { count } },
					action: { code: `week.do-${name}`, facts: {}, href }
				}
			];
