import { contentHash } from '../locked-content.ts';
import type { Refusal } from '#lib/result.ts';
import { bodyRuleOf } from './bodies.ts';
import type { SettledSitting, Sitting, SittingSignature } from './sitting.ts';

/** As whom this person signs the minutes: one who does both signs as chair first. */
export function signerRole(sitting: Sitting, personId: string): SittingSignature['role'] | undefined {
	const own = sitting.participants.filter((one) => one.personId === personId).map(({ id }) => id);
	const signed = (role: SittingSignature['role']) => sitting.signatures.some((one) => one.role === role);
	if (sitting.chairId && own.includes(sitting.chairId) && !signed('chair')) return 'chair';
	if (sitting.minuteSecretaryId && own.includes(sitting.minuteSecretaryId) && !signed('minute-secretary'))
		return 'minute-secretary';
	return undefined;
}

/** Why these minutes cannot be signed, or undefined if they can. */
export function whyNotSignSitting(
	{ state }: Pick<Sitting, 'state'>,
	{ hash, otherHash }: { hash: string; otherHash?: string }
): Refusal | undefined {
	if (state === 'signed') return { code: 'meetings.sitting-locked' };
	if (state !== 'closed') return { code: 'meetings.sitting-not-closed' };
	return otherHash && otherHash !== hash ? { code: 'meetings.content-changed' } : undefined;
}

/** Why the notice of conclusions cannot be signed by somebody holding these posts in the unit. */
export function whyNotSignNotice(sitting: Sitting, posts: readonly string[]): Refusal | undefined {
	if (sitting.state !== 'closed' && sitting.state !== 'signed') return { code: 'meetings.sitting-not-closed' };
	if (sitting.notice) return { code: 'meetings.sitting-notice-signed', facts: { number: sitting.notice.number } };
	if (sitting.conclusions.length === 0) return { code: 'meetings.sitting-nothing-to-notify' };
	return signingPost(sitting, posts) ? undefined : { code: 'access.not-the-head' };
}

/** The highest of these posts that signs for the body. */
export const signingPost = (sitting: Pick<Sitting, 'body' | 'ruleSetId'>, posts: readonly string[]) =>
	bodyRuleOf(sitting).signers.find((post) => posts.includes(post));

/** What of a sitting a signature stands for: how tasks go on after it is not part of it. */
export function settledSitting(sitting: Sitting): SettledSitting {
	const { state, signatures, minutesNumber, lockedHash, notice, papers, settled, ...rest } = sitting;
	const participants = rest.participants.map(({ invitedAt, remindedAt, ...one }) => one);
	return { ...rest, participants };
}

/** The sitting as its minutes tell it: once somebody has signed, what they signed. */
export const asSigned = (sitting: Sitting): Sitting => ({ ...sitting, ...sitting.settled });

export const sittingHash = (sitting: Sitting): Promise<string> =>
	contentHash(sitting.settled ?? settledSitting(sitting));
