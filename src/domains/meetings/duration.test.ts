import { describe, expect, test } from 'vitest';
import { heldMinutes, minutesOn } from './duration.ts';
import type { AgendaItem } from './record.ts';

const item = (kind: AgendaItem['kind'], startedAt?: string): AgendaItem => ({
	id: `${kind}-${startedAt}`,
	position: 1,
	kind,
	title: kind,
	plannedMinutes: 10,
	startedAt
});

describe('how long', () => {
	test('a meeting lasted is told in whole minutes, from opening to closing, in any zone', () => {
		expect(heldMinutes({ openedAt: '2026-11-03T19:30:00+07:00', closedAt: '2026-11-03T14:00:59Z' })).toBe(90);
		expect(heldMinutes({ openedAt: '2026-11-03T19:30:00+07:00' }, '2026-11-03T19:45:00+07:00')).toBe(15);
		expect(heldMinutes({ openedAt: '2026-11-03T19:30:00+07:00' })).toBeUndefined();
		expect(heldMinutes({}, '2026-11-03T19:45:00+07:00')).toBeUndefined();
	});

	test('an item took is told from its start to the next one, taken up twice or out of order', () => {
		const agenda = [
			item('closing', '2026-11-03T20:30:00+07:00'),
			item('self-criticism', '2026-11-03T19:40:00+07:00'),
			item('discussion', '2026-11-03T19:50:00+07:00'),
			item('self-criticism', '2026-11-03T20:20:00+07:00'),
			item('matters')
		];
		expect(minutesOn('self-criticism', { agenda })).toBe(20);
		expect(minutesOn('matters', { agenda })).toBeUndefined();
		expect(minutesOn('closing', { agenda })).toBeUndefined();
		expect(minutesOn('closing', { agenda, closedAt: '2026-11-03T20:35:00+07:00' })).toBe(5);
	});
});
