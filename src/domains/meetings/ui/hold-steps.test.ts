import { describe, expect, test } from 'vitest';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { attendanceRules } from '../attendance.ts';
import type { AgendaItem, MeetingRecord } from '../record.ts';
import { sampleMeeting, sampleRoll } from '../sample-meeting.ts';
import { itemAfter, itemNow, stepNow } from './hold-steps.ts';

const rules = ruleSetInForce(attendanceRules, '2026-11-03');
const item = (id: string, kind: AgendaItem['kind'], startedAt?: string): AgendaItem => ({
	id,
	position: 1,
	kind,
	title: id,
	plannedMinutes: 10,
	startedAt
});
const agenda = [item('a', 'opening', '2026-11-03T19:30:00+07:00'), item('b', 'discussion'), item('c', 'resolution')];
const called = sampleMeeting({ state: 'open', roll: sampleRoll(12, { presence: 'present' }), agenda });
const stepOf = (given: Partial<MeetingRecord>) => stepNow({ ...called, ...given }, rules);
const parts = { id: 'r', assessment: '', limits: '', direction: 'Làm đường', implementation: '' };

describe('the step at which a meeting stands', () => {
	test('is the roll call until everyone summoned was called', () => {
		expect(stepOf({ roll: sampleRoll(12) })).toBe('roll');
	});

	test('is the agenda until every item was begun that has no step of its own', () => {
		expect(stepOf({})).toBe('content');
		expect(stepOf({ agenda: [agenda[0]!, agenda[2]!] })).toBe('resolution');
	});

	test('is the tasks once the resolution is settled, and the end once a task is given', () => {
		expect(stepOf({ resolution: { ...parts, state: 'adopted' } })).toBe('tasks');
		const task = { id: 't', title: 'Khảo sát', ownerId: 'm', ownerName: 'M', product: 'Biên bản', dueOn: '2026-12-01' };
		expect(stepOf({ resolution: { ...parts, state: 'rejected' }, tasks: [task] })).toBe('closing');
	});
});

describe('the item that is talked about', () => {
	test('is the one asked for, else the one begun last, else the first', () => {
		expect(itemNow(agenda, 'b')?.id).toBe('b');
		expect(itemNow(agenda, 'nowhere')?.id).toBe('a');
		expect(itemNow([agenda[1]!, agenda[2]!], null)?.id).toBe('b');
		expect(itemNow([], null)).toBeUndefined();
	});

	test('is followed by the next on the agenda, the last by none', () => {
		expect(itemAfter(agenda, agenda[0])?.id).toBe('b');
		expect(itemAfter(agenda, agenda[2])).toBeUndefined();
	});
});
