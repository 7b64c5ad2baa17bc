import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import { type CaseClock, type ClockStep, caseClock, type DIFFICULTIES } from '../clock.ts';

/** What the system keeps of a denunciation, step by step. @source citizens handbook, 2.4 and 2.6 */
export const STUB_STATES = [
	'received',
	'identity-check',
	'not-accepted',
	'accepted',
	'verifying',
	'concluded',
	'published',
	'executing',
	'closed'
] as const;
export type StubState = (typeof STUB_STATES)[number];

export const PROTECTIONS = ['none', 'requested', 'applied', 'ended'] as const;
export type Protection = (typeof PROTECTIONS)[number];

const NEXT: Record<StubState, readonly StubState[]> = {
	received: ['identity-check', 'not-accepted'],
	'identity-check': ['accepted', 'not-accepted'],
	'not-accepted': ['closed'],
	accepted: ['verifying'],
	verifying: ['concluded'],
	concluded: ['published'],
	published: ['executing', 'closed'],
	executing: ['closed'],
	closed: []
};

export const nextStates = (state: StubState): readonly StubState[] => NEXT[state];

export type Stub = {
	state: StubState;
	receivedOn: LocalDate;
	acceptedOn: LocalDate | null;
	concludedOn: LocalDate | null;
	manyPlaces: boolean;
	difficulty: (typeof DIFFICULTIES)[number] | null;
	extensions: number;
};

export const whyNotStubStep = (from: StubState, to: StubState): Refusal | undefined =>
	NEXT[from].includes(to) ? undefined : { code: 'citizens.sealed-not-next' };

/** The clock that runs, if one does. */
export function stubClock(stub: Stub): (CaseClock & { step: ClockStep }) | undefined {
	const started = startOf(stub);
	if (!started) return undefined;
	const clock = caseClock({
		kind: 'denunciation',
		...started,
		places: stub.manyPlaces ? 2 : 1,
		...(started.step === 'settle' && stub.difficulty && { difficulty: stub.difficulty, extensions: stub.extensions })
	});
	return clock.ok ? { step: started.step, ...clock.value } : undefined;
}

function startOf({
	state,
	receivedOn,
	acceptedOn,
	concludedOn
}: Stub): { step: ClockStep; from: LocalDate } | undefined {
	if (state === 'received' || state === 'identity-check') return { step: 'check', from: receivedOn };
	if ((state === 'accepted' || state === 'verifying') && acceptedOn) return { step: 'settle', from: acceptedOn };
	if (state === 'concluded' && concludedOn) return { step: 'publish-decision', from: concludedOn };
	return undefined;
}

/** Why the settlement cannot be extended, or undefined if it can: once where complex, twice where especially so. */
export function whyNotExtendStub(stub: Stub, difficulty: NonNullable<Stub['difficulty']>): Refusal | undefined {
	if (stub.state !== 'accepted' && stub.state !== 'verifying') return { code: 'citizens.sealed-not-settling' };
	const clock = caseClock({
		kind: 'denunciation',
		step: 'settle',
		from: stub.acceptedOn!,
		difficulty,
		extensions: stub.extensions + 1
	});
	return clock.ok ? undefined : clock.refusal;
}
