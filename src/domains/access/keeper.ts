import type { Refusal } from '#lib/result.ts';

type Choice = {
	/** Whether whoever gives the post gives it to themselves. */
	isOneself: boolean;
	/** Whether the one chosen looks after accounts, and so may give posts. */
	isAdministrator: boolean;
	decisionNumber: string;
};

/**
 * Why somebody cannot become the keeper of the sealed register. Whoever gives posts must not be able to open it: it needs
 * a decision on paper, and another person.
 *
 * @source citizens handbook, 2.6
 */
export function whyNotKeeper({ isOneself, isAdministrator, decisionNumber }: Choice): Refusal | undefined {
	if (isOneself || isAdministrator) return { code: 'access.keeper-not-administrator' };
	return decisionNumber ? undefined : { code: 'access.keeper-needs-decision' };
}
