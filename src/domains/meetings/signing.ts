import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import { dayOf } from './moments.ts';
import type { MeetingRecord, Signature } from './record.ts';

export type SigningFacts = {
	memberId: string;
	role: Signature['role'];
	/** Hash of the content that this signer sees. */
	contentHash: string;
	/** Hash of the content that the other one signed, if they did. */
	otherSigned?: string;
};

/** Why these minutes cannot be signed by this person, or undefined if they can. */
export function whyNotSign(meeting: MeetingRecord, facts: SigningFacts): Refusal | undefined {
	if (meeting.state === 'signed') return { code: 'meetings.locked' };
	if (meeting.state !== 'closed') return { code: 'meetings.not-closed' };
	const named = facts.role === 'chair' ? meeting.chair : meeting.minuteSecretary;
	if (named?.memberId !== facts.memberId)
		return { code: 'meetings.not-the-signer', facts: { name: named?.name ?? '' } };
	if (meeting.signatures.some((signature) => signature.role === facts.role)) return { code: 'meetings.signed-already' };
	if (facts.otherSigned && facts.otherSigned !== facts.contentHash) return { code: 'meetings.content-changed' };
	return undefined;
}

/** Whether this signature is the one that locks the minutes. */
export const isLastSignature = (meeting: Pick<MeetingRecord, 'signatures'>, role: Signature['role']): boolean =>
	meeting.signatures.some((signature) => signature.role !== role);

/** Why a closed meeting cannot be opened again to mend the record: once one has signed, only an addendum corrects it. */
export function whyNotReopen(meeting: Pick<MeetingRecord, 'state' | 'signatures'>): Refusal | undefined {
	if (meeting.state === 'signed') return { code: 'meetings.locked' };
	if (meeting.state !== 'closed') return { code: 'meetings.not-closed' };
	return meeting.signatures.length > 0 ? { code: 'meetings.already-signed-by-one' } : undefined;
}

/** Why a correction cannot be added, or undefined if it can: what is not locked is corrected itself. */
export const whyNotAddend = ({ state }: Pick<MeetingRecord, 'state'>): Refusal | undefined =>
	state === 'signed' ? undefined : { code: 'meetings.not-locked' };

/** Why the finished papers cannot be published, or undefined if they can. */
export function whyNotPublish(meeting: Pick<MeetingRecord, 'state'>, publishedAt?: string): Refusal | undefined {
	if (meeting.state !== 'signed') return { code: 'meetings.not-locked' };
	return publishedAt
		? { code: 'meetings.published-already', facts: { on: dayOf(publishedAt) as LocalDate } }
		: undefined;
}

/** As whom this member signs; undefined for everybody else. */
export function signerRole(
	{ chair, minuteSecretary }: { chair?: { memberId: string }; minuteSecretary?: { memberId: string } },
	memberId: string | undefined
): Signature['role'] | undefined {
	if (!memberId) return undefined;
	if (chair?.memberId === memberId) return 'chair';
	return minuteSecretary?.memberId === memberId ? 'minute-secretary' : undefined;
}
