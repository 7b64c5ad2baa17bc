import { describe, expect, test } from 'vitest';
import { taskAddress, taskFilter } from './task-filter.ts';

const read = (text: string) => taskFilter(new URLSearchParams(text));

describe('the address of a list of tasks', () => {
	test('says what is shown, and is written the same again', () => {
		const address = 'unit=XA-THU.01&owner=me&standing=late&q=ho+ngheo&month=2026-11&order=-due';
		expect(taskAddress(read(address))).toBe(`/office/tasks?${address}`);
	});

	test('leaves out what it does not know', () => {
		expect(read('standing=lost&owner=you&order=color&month=2026-13&after=x')).toEqual({ order: 'due' });
	});

	test('shows open tasks where it says nothing, and all of a month or where it says so', () => {
		expect(read('').standing).toBe('open');
		expect(read('month=2026-11').standing).toBeUndefined();
		expect(read('standing=all').standing).toBeUndefined();
		expect(taskAddress(read('standing=all'))).toBe('/office/tasks?standing=all');
	});

	test('goes back to the first page when a filter changes', () => {
		const second = read('standing=open&after=2026-11-22_019a0000-0000-7000-8000-000000000001');
		expect(second.after).toEqual({ day: '2026-11-22', id: '019a0000-0000-7000-8000-000000000001' });
		expect(taskAddress(second, { standing: 'late' })).toBe('/office/tasks?standing=late');
	});
});
