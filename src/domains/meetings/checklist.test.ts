import { describe, expect, test } from 'vitest';
import { type CheckContext, checklistOf } from './checklist.ts';
import type { MeetingRecord } from './record.ts';
import { sampleMeeting, sampleRoll } from './sample-meeting.ts';
import { sampleContext, sampleHeld } from './score/sample-held.ts';

const { cycle, attendance } = sampleContext();
const checksOn = (meeting: MeetingRecord, today: string, given: Partial<CheckContext> = {}) =>
	checklistOf(meeting, { cycle, attendance, today, ...given });
const stateOf = (code: string, ...asked: Parameters<typeof checksOn>) =>
	checksOn(...asked).find((check) => check.code === `meetings.check-${code}`)?.state;

describe('before the meeting', () => {
	const prepare = (given: Partial<MeetingRecord['preparation']>) =>
		sampleMeeting({ preparation: { ...sampleMeeting().preparation, ...given } });

	test('notice and papers are due until the day before, and late on the day', () => {
		expect(stateOf('notice', sampleMeeting(), '2026-11-02')).toBe('due');
		expect(stateOf('notice', sampleMeeting(), '2026-11-03')).toBe('late');
		expect(checksOn(sampleMeeting(), '2026-11-01').find(({ code }) => code === 'meetings.check-papers')).toEqual({
			code: 'meetings.check-papers',
			state: 'due',
			dueOn: '2026-11-02',
			facts: {}
		});
	});

	test('a notice sent on the day is done until the meeting opens, and then was late', () => {
		const meeting = prepare({ noticeSentAt: '2026-11-03T08:00:00+07:00' });
		expect(stateOf('notice', meeting, '2026-11-03')).toBe('done');
		const opened = { ...meeting, state: 'open' as const, openedAt: '2026-11-03T19:30:00+07:00' };
		expect(stateOf('notice', opened, '2026-11-03')).toBe('late');
	});

	test('the cell committee meets first; where there is none, secretary and deputy do', () => {
		const small = sampleMeeting({ unit: { ...sampleMeeting().unit, hasCommittee: false } });
		expect(stateOf('committee-met', sampleMeeting(), '2026-11-01')).toBe('due');
		expect(stateOf('committee-met', small, '2026-11-01')).toBeUndefined();
		expect(stateOf('leaders-met', small, '2026-11-01')).toBe('due');
	});

	test('the assigned committee member is told, where one is assigned', () => {
		expect(stateOf('assigned-told', sampleMeeting(), '2026-11-01')).toBeUndefined();
		expect(stateOf('assigned-told', prepare({ assignedTold: false }), '2026-11-01')).toBe('due');
		expect(stateOf('assigned-told', prepare({ assignedTold: true }), '2026-11-01')).toBe('done');
	});

	test('a combined meeting needs its theme', () => {
		expect(stateOf('theme', sampleMeeting({ kind: 'combined' }), '2026-11-01')).toBe('due');
		expect(stateOf('theme', sampleMeeting({ kind: 'combined', theme: 'Chống lãng phí' }), '2026-11-01')).toBe('done');
		expect(stateOf('theme', sampleMeeting(), '2026-11-01')).toBeUndefined();
	});

	test('nothing of the meeting itself is asked yet', () => {
		const asked = checksOn(sampleMeeting(), '2026-11-20').filter((check) => check.state === 'not-yet');
		expect(asked.map((check) => check.code)).toEqual([
			'meetings.check-minute-secretary',
			'meetings.check-roll-call',
			'meetings.check-quorum',
			'meetings.check-resolution',
			'meetings.check-tasks',
			'meetings.check-score',
			'meetings.check-read-back',
			'meetings.check-signatures',
			'meetings.check-published'
		]);
	});
});

describe('during the meeting', () => {
	test('what is done is done, the rest is due', () => {
		expect(stateOf('roll-call', sampleHeld(), '2026-11-03')).toBe('done');
		expect(stateOf('quorum', sampleHeld(), '2026-11-03')).toBe('done');
		expect(stateOf('resolution', sampleHeld(), '2026-11-03')).toBe('done');
		expect(stateOf('score', sampleHeld(), '2026-11-03')).toBe('due');
		expect(stateOf('read-back', sampleHeld(), '2026-11-03')).toBe('due');
		expect(stateOf('signatures', sampleHeld(), '2026-11-03')).toBe('not-yet');
	});

	test('a roll call with members not yet called and a task without a product are due', () => {
		const tasks = sampleHeld().tasks.map((task) => ({ ...task, product: '' }));
		expect(stateOf('roll-call', sampleHeld({ roll: sampleRoll(3) }), '2026-11-03')).toBe('due');
		expect(stateOf('tasks', sampleHeld({ tasks }), '2026-11-03')).toBe('due');
		expect(stateOf('tasks', sampleHeld({ tasks: [] }), '2026-11-03')).toBe('due');
	});
});

describe('after the meeting', () => {
	const closed = sampleHeld({ state: 'closed', closedAt: '2026-11-03T21:10:00+07:00' });

	test('signatures and publication are due within two days', () => {
		expect(stateOf('signatures', closed, '2026-11-05')).toBe('due');
		expect(stateOf('published', closed, '2026-11-05')).toBe('due');
		expect(stateOf('published', closed, '2026-11-06')).toBe('late');
		expect(stateOf('published', closed, '2026-11-06', { publishedAt: '2026-11-05T09:00:00+07:00' })).toBe('done');
	});

	test('what was forgotten in the meeting stays late', () => {
		expect(stateOf('score', closed, '2026-11-03')).toBe('late');
	});

	test('a signed meeting lacks no signature', () => {
		expect(stateOf('signatures', { ...closed, state: 'signed' }, '2026-11-20')).toBe('done');
	});

	test('a cancelled meeting is asked for nothing', () => {
		expect(checksOn(sampleMeeting({ state: 'cancelled' }), '2026-11-20')).toEqual([]);
	});
});
