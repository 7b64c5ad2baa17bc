import { describe, expect, test } from 'vitest';
import { whyNotAssign, whyNotSettleMatter } from './assignment.ts';

describe('an official is assigned to listen', () => {
	const decided = '2026-07-10';
	test.each([
		[{ from: '2026-07-10' }, [], undefined],
		[{ from: '2026-07-09' }, [], 'citizens.listening-before-decision'],
		[{ from: '2026-07-10', to: '2026-07-09' }, [], 'citizens.listening-ends-before'],
		[{ from: '2026-09-01' }, [{ from: '2026-07-10', to: '2026-08-31' }], undefined],
		[{ from: '2026-09-01' }, [{ from: '2026-07-10', to: '2026-09-01' }], 'citizens.listening-already'],
		[{ from: '2026-07-10', to: '2026-07-31' }, [{ from: '2026-08-01', to: null }], undefined],
		[{ from: '2026-07-10' }, [{ from: '2026-08-01', to: null }], 'citizens.listening-already']
	])('%o beside %o: %s', (span, others, code) => {
		expect(whyNotAssign(span, decided, others)?.code).toBe(code);
	});
});

test('what people asked for is settled once, and never past the meeting that has it on its table', () => {
	expect(whyNotSettleMatter({ state: 'raised', isInMeeting: false })).toBeUndefined();
	expect(whyNotSettleMatter({ state: 'raised', isInMeeting: true })?.code).toBe('citizens.matter-in-meeting');
	expect(whyNotSettleMatter({ state: 'answered', isInMeeting: false })?.code).toBe('citizens.matter-settled');
});
