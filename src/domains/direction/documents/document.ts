import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';

/** received: came in. Own documents go draft → review → signed → issued; a number is given with the last step. */
export type DocumentState = 'received' | 'draft' | 'review' | 'signed' | 'issued';
export const STEPS = ['draft', 'review', 'signed'] as const;
export type DocumentStep = (typeof STEPS)[number];

export const STANDINGS_OF_DOCUMENT = ['in-force', 'replaced', 'expired'] as const;
export type DocumentStanding = (typeof STANDINGS_OF_DOCUMENT)[number];

export const URGENCIES = ['ordinary', 'urgent', 'very-urgent', 'at-once'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** What stands in the corner of a paper; all but the first belong into a book of their own. */
export const SECRECIES = ['none', 'confidential', 'secret', 'top-secret'] as const;
export type Secrecy = (typeof SECRECIES)[number];

/**
 * Why a document with this mark is not taken in: state secrets are kept on paper, or on machines without a network.
 * @source Law on the protection of state secrets 2018
 */
export const whyNotKept = (secrecy: Secrecy): Refusal | undefined =>
	secrecy === 'none' ? undefined : { code: `direction.not-kept-${secrecy}` };

/** Why the days of a document that came in cannot be so. */
export function whyNotReceived(
	document: { datedOn: LocalDate; receivedOn: LocalDate },
	today: LocalDate
): Refusal | undefined {
	if (document.receivedOn > today) return { code: 'direction.received-in-future', facts: { on: document.receivedOn } };
	if (document.receivedOn < document.datedOn) return { code: 'direction.received-before-dated', facts: document };
	return undefined;
}

/** Own documents move to and fro until they are issued: what has a number stays issued. */
export function whyNotMove(state: DocumentState, to: DocumentStep): Refusal | undefined {
	if (state === 'received') return { code: 'direction.document-came-in' };
	if (state === 'issued') return { code: 'direction.document-is-issued' };
	return state === to ? { code: 'direction.document-is-there' } : undefined;
}

/** Only a draft is changed: what is being reviewed or was signed goes back to draft first. */
export function whyNotChange(state: DocumentState): Refusal | undefined {
	if (state === 'received') return { code: 'direction.document-came-in' };
	if (state === 'issued') return { code: 'direction.document-is-issued' };
	return state === 'draft' ? undefined : { code: 'direction.document-not-draft' };
}

/** Why a document cannot be given its number now. */
export function whyNotIssue(state: DocumentState): Refusal | undefined {
	if (state === 'received') return { code: 'direction.document-came-in' };
	if (state === 'issued') return { code: 'direction.document-is-issued' };
	return state === 'signed' ? undefined : { code: 'direction.document-not-signed' };
}

/** Why it cannot be said that a document holds, is replaced or has expired. */
export function whyNotStand(
	document: { id: string; state: DocumentState },
	standing: DocumentStanding,
	replacedById: string | undefined
): Refusal | undefined {
	if (!['received', 'issued'].includes(document.state)) return { code: 'direction.document-not-issued' };
	if (standing === 'replaced' && !replacedById) return { code: 'direction.replacement-missing' };
	return replacedById === document.id ? { code: 'direction.replaced-by-itself' } : undefined;
}
