import { addDays, type LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import type { DocumentState } from '../documents/document.ts';
import { cascadeRules } from './cascade-rules.ts';

/** plan: how the unit will do it; reason: why it cannot. */
export const ANSWERS = ['plan', 'reason'] as const;
export type Answer = (typeof ANSWERS)[number];

/**
 * How far a unit has come with what is asked. late: its day is over, answered or not; silent: nothing was said yet;
 * handed-in: the product came and nobody has checked it; taken-back: no longer asked for.
 */
export const ASK_STANDINGS = ['late', 'silent', 'reason', 'plan', 'handed-in', 'done', 'taken-back'] as const;
export type AskStanding = (typeof ASK_STANDINGS)[number];

/** What a list of units can be narrowed to; 'answered' is those with a plan or a reason. */
export const ASK_FILTERS = ['all', 'late', 'silent', 'answered', 'handed-in', 'done', 'taken-back'] as const;
export type AskFilter = (typeof ASK_FILTERS)[number];

/** Units by how far they have come. */
export type AskCounts = Record<AskFilter, number>;

/** Posts that are told what is asked of their unit, and answer for it. */
export const LEADING_POSTS = [
	'cell-secretary',
	'cell-deputy',
	'organisation-head',
	'front-head',
	'commune-secretary',
	'standing-deputy',
	'office-clerk'
] as const;

/** Why units cannot be asked by this document yet: what it asks holds only once it came in or was issued. */
export function whyNotAsk(document: { state: DocumentState; standing: string }): Refusal | undefined {
	if (!['received', 'issued'].includes(document.state)) return { code: 'direction.ask-before-issue' };
	return document.standing === 'in-force' ? undefined : { code: 'direction.ask-not-in-force' };
}

/** Last day to say how it will be done: some days after asking, and not after the due day. */
export function answerDueOn(ask: { askedOn: LocalDate; dueOn: LocalDate }): LocalDate {
	const last = addDays(ask.askedOn, cascadeRules(ask.askedOn).answerWithinDays);
	return last < ask.dueOn ? last : ask.dueOn;
}

/**
 * Why a document cannot be based on another: it would descend from itself.
 * @param bases every document that `basedOnId` rests on, through others
 */
export function whyNotBase(documentId: string, basedOnId: string, bases: readonly string[]): Refusal | undefined {
	if (basedOnId === documentId) return { code: 'direction.based-on-itself' };
	return bases.includes(documentId) ? { code: 'direction.based-in-circle' } : undefined;
}
