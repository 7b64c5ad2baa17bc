import { expect, test } from 'vitest';
import { whyNotStandIn } from './stand-in.ts';

const asked = { absentId: 'a', actingId: 'b', fromOn: '2026-11-23', toOn: '2026-11-30' };
const others = (absentId: string) => [{ absentId, actingId: 'c', fromOn: '2026-11-30', toOn: '2026-12-05' }];

test.each([
	['one who is there', asked, [], undefined],
	['oneself', { ...asked, actingId: 'a' }, [], 'direction.stands-in-for-self'],
	['days that run backwards', { ...asked, toOn: '2026-11-22' }, [], 'direction.stand-in-reversed'],
	['days that are over', { ...asked, fromOn: '2026-11-01', toOn: '2026-11-02' }, [], 'direction.stand-in-over'],
	['somebody who is away too', asked, others('b'), 'direction.stand-in-absent'],
	['a second one for the same days', asked, others('a'), 'direction.stand-in-there']
])('standing in: %s', (_, given, there, code) => {
	expect(whyNotStandIn(given, there, '2026-11-22')?.code).toBe(code);
});
