import { expect, test } from 'vitest';
import { nextStates, type Stub, STUB_STATES, stubClock, whyNotExtendStub, whyNotStubStep } from './stub.ts';

const stub: Stub = {
	state: 'received',
	receivedOn: '2026-11-02',
	acceptedOn: null,
	concludedOn: null,
	manyPlaces: false,
	difficulty: null,
	extensions: 0
};
const accepted: Stub = { ...stub, state: 'accepted', acceptedOn: '2026-11-09' };

test.each([
	[stub, 'check', '2026-11-11'],
	[{ ...stub, manyPlaces: true }, 'check', '2026-11-16'],
	[accepted, 'settle', '2026-12-09'],
	[{ ...accepted, acceptedOn: '2026-08-10', difficulty: 'especially-complex', extensions: 2 }, 'settle', '2026-11-09'],
	[{ ...stub, state: 'concluded', concludedOn: '2026-12-01' }, 'publish-decision', '2026-12-10']
] as [Stub, string, string][])('the clock of %j is %s until %s', (given, step, dueOn) => {
	expect(stubClock(given)).toMatchObject({ step, dueOn });
});

test('is extended once where complex, twice where especially so, and only while it is settled', () => {
	expect(whyNotExtendStub(accepted, 'complex')).toBeUndefined();
	expect(whyNotExtendStub({ ...accepted, extensions: 1 }, 'complex')?.code).toBe('citizens.clock-extended-too-often');
	expect(whyNotExtendStub({ ...accepted, extensions: 1 }, 'especially-complex')).toBeUndefined();
	expect(whyNotExtendStub(stub, 'complex')?.code).toBe('citizens.sealed-not-settling');
});

test('every state is reached, and none is left for itself', () => {
	const reached = new Set(STUB_STATES.flatMap((state) => nextStates(state)));
	expect(STUB_STATES.filter((state) => !reached.has(state))).toEqual(['received']);
	expect(whyNotStubStep('received', 'concluded')?.code).toBe('citizens.sealed-not-next');
});
