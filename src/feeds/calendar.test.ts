import ICAL from 'ical.js';
import { sync } from 'node-ical';
import { describe, expect, test } from 'vitest';
import { type CalendarEvent, calendarText } from './calendar.ts';
import { meetingUid, taskUid } from './uid.ts';

const meeting: CalendarEvent = {
	uid: meetingUid('019a0000-0000-7000-8000-000000000001'),
	title: 'Sinh hoạt chi bộ: Chi bộ thôn Một; bàn về “đường, nước” và những việc còn lại của tháng mười một năm nay',
	startsAt: '2026-12-03T19:30:00+07:00',
	place: 'Nhà văn hóa thôn Một, xã Thử\nphòng lớn',
	address: 'https://coso.example.vn/office/meetings/019a0000-0000-7000-8000-000000000001',
	writtenAt: '2026-11-20T01:00:00.000Z',
	changedAt: null
};
const task: CalendarEvent = {
	uid: taskUid('019a0000-0000-7000-8000-000000000002'),
	title: 'Rà soát hộ nghèo',
	day: '2026-12-01',
	address: 'https://coso.example.vn/office/tasks/019a0000-0000-7000-8000-000000000002',
	writtenAt: '2026-11-20T01:00:00.000Z',
	changedAt: null
};

/** As two programs that are not ours read it. */
const byIcalJs = (text: string) =>
	new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
const byNodeIcal = (text: string) => Object.values(sync.parseICS(text)).filter((part) => part?.type === 'VEVENT');

describe('a calendar, as other programs read it', () => {
	test('has the meeting at its hour in Viet Nam, with its place and every letter', () => {
		const text = calendarText('Lịch của tôi', [meeting]);
		const [one] = byIcalJs(text);
		expect(one?.uid).toBe(meeting.uid);
		expect(one?.summary).toBe(meeting.title);
		expect(one?.location).toBe(meeting.place);
		expect(one?.startDate.toJSDate().toISOString()).toBe('2026-12-03T12:30:00.000Z');
		expect(one?.endDate.toJSDate().toISOString()).toBe('2026-12-03T14:00:00.000Z');
		const [other] = byNodeIcal(text);
		expect(other).toMatchObject({ uid: meeting.uid, summary: meeting.title, location: meeting.place });
		expect((other as { start: Date }).start.toISOString()).toBe('2026-12-03T12:30:00.000Z');
	});

	test('has the task on its day, all day, and keeps nobody busy', () => {
		const text = calendarText('Lịch của tôi', [task]);
		const [one] = byIcalJs(text);
		expect(one?.startDate.isDate).toBe(true);
		expect(one?.startDate.toString()).toBe('2026-12-01');
		expect(one?.endDate.toString()).toBe('2026-12-02');
		expect(text).toContain('TRANSP:TRANSPARENT');
		expect(byNodeIcal(text)[0]).toMatchObject({ datetype: 'date', summary: task.title });
	});

	test('tells a meeting called off, and a newer word from an older one', () => {
		const moved = { ...meeting, changedAt: '2026-11-21T01:00:00.000Z' };
		const off = { ...meeting, changedAt: '2026-11-21T01:00:05.000Z', isCancelled: true };
		const [first, second, third] = [meeting, moved, off].map((event) => byIcalJs(calendarText('x', [event]))[0]!);
		expect(first!.sequence).toBe(0);
		expect(second!.sequence).toBeGreaterThan(first!.sequence);
		expect(third!.sequence).toBe(second!.sequence + 5);
		expect(third!.component.getFirstPropertyValue('status')).toBe('CANCELLED');
		expect(byNodeIcal(calendarText('x', [off]))[0]).toMatchObject({ status: 'CANCELLED' });
	});

	test('of the same events is the same text', () => {
		expect(calendarText('x', [meeting, task])).toBe(calendarText('x', [meeting, task]));
	});

	test('of no events is a calendar all the same', () => {
		expect(byIcalJs(calendarText('Lịch', []))).toEqual([]);
	});

	test('folds lines at 75 octets, between characters, and ends them as the standard wants', () => {
		const lines = calendarText('x', [meeting]).split('\r\n');
		for (const line of lines) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
		expect(lines.every((line) => !line.includes('\n') && !line.includes('\uFFFD'))).toBe(true);
	});
});
