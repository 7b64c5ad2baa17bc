import { describe, expect, test } from 'vitest';
import { whyNotOpen, whyNotPrepare } from './opening.ts';
import type { MeetingRecord } from './record.ts';
import { sampleMeeting } from './sample-meeting.ts';

const refusalOf = (given: Partial<MeetingRecord>, today = '2026-11-03') =>
	whyNotOpen(sampleMeeting(given), today)?.code;

describe('opening a meeting', () => {
	test('is possible on its day and later, prepared or not', () => {
		expect(refusalOf({})).toBeUndefined();
		expect(refusalOf({ state: 'notified' }, '2026-11-09')).toBeUndefined();
	});

	test('is refused before its day', () => {
		expect(whyNotOpen(sampleMeeting(), '2026-11-02')).toEqual({
			code: 'meetings.too-early',
			facts: { startsOn: '2026-11-03' }
		});
	});

	test.each([
		['open', 'meetings.already-opened'],
		['closed', 'meetings.already-opened'],
		['signed', 'meetings.already-opened'],
		['cancelled', 'meetings.cancelled']
	] as const)('is refused when it is %s', (state, code) => {
		expect(refusalOf({ state })).toBe(code);
		expect(whyNotPrepare({ state })?.code).toBe(code);
	});

	test('is refused without a roll', () => {
		expect(refusalOf({ roll: [] })).toBe('meetings.roll-empty');
	});
});
