import type { Refusal } from '#lib/result.ts';
import { bodyRuleOf } from './bodies.ts';
import { whyNoQuorum } from './deciding.ts';
import type { Sitting, SittingState } from './sitting.ts';

type Stated = { state: SittingState };

/** Why nothing of its preparation can be changed any more. */
export const whyNotPrepareSitting = ({ state }: Stated): Refusal | undefined =>
	state === 'planned' || state === 'invited' ? undefined : { code: 'meetings.sitting-begun' };

/** Why nothing can be recorded: it has not been opened, or is over. */
export function whyNotRecordSitting({ state }: Stated): Refusal | undefined {
	if (state === 'open') return undefined;
	return { code: state === 'planned' || state === 'invited' ? 'meetings.sitting-not-open' : 'meetings.sitting-over' };
}

/** Why a conclusion cannot be given to anybody: there is none before the sitting is open. */
export const whyNotGiveConclusion = ({ state }: Stated): Refusal | undefined =>
	state === 'open' || state === 'closed' || state === 'signed' ? undefined : { code: 'meetings.sitting-not-open' };

/** Why the invitations cannot go out now. */
export function whyNotInvite(
	sitting: Pick<Sitting, 'state' | 'items' | 'participants' | 'startsAt'>,
	now: Date
): Refusal | undefined {
	const closed = whyNotPrepareSitting(sitting);
	if (closed) return closed;
	if (sitting.items.length === 0) return { code: 'meetings.sitting-agenda-empty' };
	if (sitting.participants.length === 0) return { code: 'meetings.sitting-nobody-called' };
	return Date.parse(sitting.startsAt) <= now.getTime() ? { code: 'meetings.sitting-day-over' } : undefined;
}

/** What is missing before a sitting can be closed; empty when nothing is. */
export function missingBeforeEnd(sitting: Sitting): Refusal[] {
	const decides = sitting.votes.length > 0 || sitting.conclusions.length > 0;
	const unrecorded = sitting.participants.filter(({ presence }) => presence === 'unrecorded').length;
	const quorum = decides ? whyNoQuorum(sitting.participants, bodyRuleOf(sitting)) : undefined;
	return [
		...(unrecorded > 0 ? [{ code: 'meetings.sitting-roll-unfinished', facts: { count: unrecorded } }] : []),
		...(quorum && quorum.code !== 'meetings.sitting-roll-unfinished' ? [quorum] : []),
		...(decides ? [] : [{ code: 'meetings.sitting-nothing-concluded' }])
	];
}

/** Why a sitting that is over cannot be opened again to mend its record. */
export function whyNotReopenSitting(sitting: Pick<Sitting, 'state' | 'signatures' | 'notice'>): Refusal | undefined {
	if (sitting.state !== 'closed') return { code: 'meetings.sitting-not-closed' };
	if (sitting.notice) return { code: 'meetings.sitting-notice-out' };
	return sitting.signatures.length > 0 ? { code: 'meetings.sitting-signed-by-one' } : undefined;
}
