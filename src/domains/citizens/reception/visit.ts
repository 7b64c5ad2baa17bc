import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';

/** How a visit ended, by the list of the law. */
export const VISIT_OUTCOMES = ['answered', 'accepted', 'guided', 'transferred', 'appointment', 'refused'] as const;
export type VisitOutcome = (typeof VISIT_OUTCOMES)[number];

/** The only three grounds on which somebody may be turned away. */
export const REFUSAL_GROUNDS = ['not-in-control', 'threatens', 'settled-already'] as const;
export type RefusalGround = (typeof REFUSAL_GROUNDS)[number];

type Ending = {
	outcome: VisitOutcome;
	refusalGround: RefusalGround | null;
	promisedOn: LocalDate | null;
	receivedOn: LocalDate;
};

/**
 * Why a visit cannot end so: who was not answered is told a day; who was turned away, on which lawful ground.
 *
 * @source citizens handbook, 1.1 and 1.3
 */
export function whyNotEnd({ outcome, refusalGround, promisedOn, receivedOn }: Ending): Refusal | undefined {
	if (outcome === 'refused' && !refusalGround) return { code: 'citizens.visit-refusal-needs-ground' };
	if (outcome !== 'refused' && refusalGround) return { code: 'citizens.visit-ground-without-refusal' };
	if ((outcome === 'accepted' || outcome === 'appointment') && !promisedOn)
		return { code: 'citizens.visit-needs-promised-day' };
	return promisedOn && promisedOn < receivedOn
		? { code: 'citizens.visit-promised-before', facts: { on: promisedOn, receivedOn } }
		: undefined;
}

/** What stands on the receipt of a visit: the end of its id, which phone and office both know. It opens nothing. */
export function visitReceipt(visitId: string): string {
	const end = visitId.replaceAll('-', '').slice(-8).toUpperCase();
	return `${end.slice(0, 4)}-${end.slice(4)}`;
}
