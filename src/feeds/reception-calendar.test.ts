import ICAL from 'ical.js';
import { sync } from 'node-ical';
import { expect, test } from 'vitest';
import { type ReceptionEvent, receptionCalendar, receptionUid } from './reception-calendar.ts';

const session: ReceptionEvent = {
	id: '019a0000-0000-7000-8000-000000000001',
	title: 'Chủ tịch UBND xã Lò Văn Thử tiếp công dân; giải quyết đơn thư, phản ánh của nhân dân trong toàn xã',
	startsAt: '2026-12-10T00:30:00.000Z',
	endsAt: '2026-12-10T04:00:00.000Z',
	place: 'Phòng tiếp công dân, trụ sở UBND xã',
	text: '',
	address: 'https://coso.example.vn/reception',
	revision: 0,
	publishedAt: '2026-11-20T01:00:00.000Z',
	changedAt: null,
	isCancelled: false
};
/** As two programs that are not ours read it. */
const byIcalJs = (text: string) => {
	const calendar = new ICAL.Component(ICAL.parse(text));
	for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
	return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
};
const byNodeIcal = (text: string) => Object.values(sync.parseICS(text)).find((part) => part?.type === 'VEVENT');

test('a session stands at its hour in Viet Nam, in a zone that is described', () => {
	const text = receptionCalendar('Lịch tiếp công dân', [session]);
	expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:Asia/Ho_Chi_Minh');
	expect(text).toContain('DTSTART;TZID=Asia/Ho_Chi_Minh:20261210T073000');
	const [one] = byIcalJs(text);
	expect(one).toMatchObject({ uid: receptionUid(session.id), summary: session.title, location: session.place });
	expect(one?.startDate.toJSDate().toISOString()).toBe(session.startsAt);
	expect(one?.endDate.toJSDate().toISOString()).toBe(session.endsAt);
	const other = byNodeIcal(text) as { start: Date; summary: string };
	expect(other.start.toISOString()).toBe(session.startsAt);
	expect(other.summary).toBe(session.title);
});

test('one that moved keeps its name, one called off stays and says so', () => {
	const changedAt = '2026-11-22T01:00:00.000Z';
	const moved = {
		...session,
		startsAt: '2026-12-11T00:30:00.000Z',
		endsAt: '2026-12-11T04:00:00.000Z',
		revision: 1,
		changedAt
	};
	const [first] = byIcalJs(receptionCalendar('x', [session]));
	const [second] = byIcalJs(receptionCalendar('x', [moved]));
	expect(second!.uid).toBe(first!.uid);
	expect([first!.sequence, second!.sequence]).toEqual([0, 1]);
	const off = byNodeIcal(receptionCalendar('x', [{ ...moved, isCancelled: true }]));
	expect(off).toMatchObject({ status: 'CANCELLED' });
});

test('moments of writing are told in UTC, lines end and fold as the standard wants, and the same schedule is the same text', () => {
	const text = receptionCalendar('x', [session]);
	expect(text).toContain('DTSTAMP:20261120T010000Z');
	expect(receptionCalendar('x', [session])).toBe(text);
	for (const line of text.split('\r\n')) {
		expect(line).not.toContain('\n');
		expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
	}
});
