import type { Asked } from './asked.ts';

/** How the sign-in names of a commune stand. */
export type AccountsStanding = {
	/** People who hold a post and cannot sign in. */
	postsWithoutAccount: number;
	/** Accounts that still have the password they were given. */
	firstPasswords: number;
};

export function askedOfAdministrator({ postsWithoutAccount, firstPasswords }: AccountsStanding): Asked[] {
	return [
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
