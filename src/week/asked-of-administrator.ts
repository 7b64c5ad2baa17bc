import { nextStep, type StepShown } from '#domains/organisation/index.ts';
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

/** The next step of a commune that is being set up; nothing where only what was put off is left. */
export function askedAtBeginning(steps: readonly StepShown[]): Asked[] {
	const next = nextStep(steps);
	if (!next) return [];
	const left = steps.filter(({ standing }) => standing === 'next' || standing === 'open').length;
	return [
		{
			key: 'first-steps',
			what: { code: `week.first-step-${next}`, facts: {} },
			why: { code: 'week.first-steps-why', facts: { left } },
			action: { code: 'week.do-first-steps', facts: {}, href: '/office/admin/first-steps' }
		}
	];
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
