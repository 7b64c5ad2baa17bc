import { expect, test } from 'vitest';
import { stateOn } from './state-on.ts';

const moments = {
	state: 'signed',
	noticeSentAt: '2026-11-20T02:00:00.000Z',
	openedAt: '2026-11-25T12:30:00.000Z',
	closedAt: '2026-11-25T14:00:00.000Z',
	signedAt: '2026-11-27T02:00:00.000Z'
};

test.each([
	['2026-11-19', 'planned'],
	['2026-11-20', 'notified'],
	['2026-11-24', 'notified'],
	['2026-11-25', 'closed'],
	['2026-11-26', 'closed'],
	['2026-11-27', 'signed']
])('a meeting signed later was, on %s, %s', (on, state) => {
	expect(stateOn(moments, on)).toBe(state);
});

test('a day ends in Viet Nam, not in London', () => {
	const late = { ...moments, openedAt: '2026-11-24T17:30:00.000Z', closedAt: null, state: 'open' };
	expect(stateOn(late, '2026-11-24')).toBe('notified');
	expect(stateOn(late, '2026-11-25')).toBe('open');
});

test('one signature of two does not make it signed', () => {
	expect(stateOn({ ...moments, state: 'closed' }, '2026-11-30')).toBe('closed');
});

test('a meeting called off stays so', () => {
	expect(stateOn({ ...moments, state: 'cancelled' }, '2026-11-19')).toBe('cancelled');
});
