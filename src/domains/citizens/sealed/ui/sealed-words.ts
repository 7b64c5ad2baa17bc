import { m } from '#lib/words/messages.ts';
import type { Protection, StubState } from '../stub.ts';

export const stubStateWord: Record<StubState, () => string> = {
	received: m.citizens_sealed_received,
	'identity-check': m.citizens_sealed_identity_check,
	'not-accepted': m.citizens_sealed_not_accepted,
	accepted: m.citizens_sealed_accepted,
	verifying: m.citizens_sealed_verifying,
	concluded: m.citizens_sealed_concluded,
	published: m.citizens_sealed_published,
	executing: m.citizens_sealed_executing,
	closed: m.citizens_sealed_closed
};

export const protectionWord: Record<Protection, () => string> = {
	none: m.citizens_sealed_protection_none,
	requested: m.citizens_sealed_protection_requested,
	applied: m.citizens_sealed_protection_applied,
	ended: m.citizens_sealed_protection_ended
};

/** A step of a line's history: a state, or an extension. */
export const stubStepWord = (state: string): string =>
	state === 'extended' ? m.citizens_event_extended() : (stubStateWord[state as StubState]?.() ?? '');
