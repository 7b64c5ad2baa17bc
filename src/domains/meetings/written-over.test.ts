import { describe, expect, test } from 'vitest';
import { sampleMeeting } from './sample-meeting.ts';
import { baseOf, type MeetingTexts, onBase } from './written-over.ts';

const DRAFT = 'meetings.draft-resolution';
const meeting = sampleMeeting();
const resolution = {
	id: 'r',
	state: 'draft' as const,
	assessment: 'Cũ',
	limits: '',
	direction: 'Cũ',
	implementation: ''
};

/** The meeting with these words in its resolution. */
const wording = (words: Partial<typeof resolution>): MeetingTexts => ({
	record: { ...meeting, resolution: { ...resolution, ...words } },
	draftContent: ''
});
const given = { meetingId: meeting.id, assessment: 'Cũ', limits: '', direction: 'Máy viết', implementation: '' };
const base = baseOf(DRAFT, wording({}), given)!;

describe('a text written over without signal', () => {
	test('carries what it was written over', () => {
		expect(base).toEqual({ assessment: 'Cũ', limits: '', direction: 'Cũ', implementation: '' });
		expect(baseOf('meetings.add-note', wording({}), given)).toBeUndefined();
		const answer = { matterId: meeting.matters[0]?.id, answer: 'Đã sửa' };
		expect(baseOf('meetings.answer-matter', wording({}), answer)).toHaveProperty('answer');
	});

	test('is written where nobody changed it meanwhile', () => {
		expect(onBase(DRAFT, wording({}), { ...given, base })).toEqual({ ok: true, value: given });
	});

	test('is refused where somebody changed the same one, and is no refusal where they wrote the same', () => {
		const refusal = { code: 'meetings.text-moved-on' };
		expect(onBase(DRAFT, wording({ direction: 'Văn phòng viết' }), { ...given, base })).toEqual({ ok: false, refusal });
		expect(onBase(DRAFT, wording({ direction: 'Máy viết' }), { ...given, base }).ok).toBe(true);
	});

	test('leaves the texts that the phone did not touch as others left them', () => {
		const settled = onBase(DRAFT, wording({ assessment: 'Văn phòng viết' }), { ...given, base });
		expect(settled).toEqual({ ok: true, value: { ...given, assessment: 'Văn phòng viết' } });
	});

	test('of an agenda is taken whole or not at all', () => {
		const items = [{ kind: 'other', title: 'Việc mới', plannedMinutes: 10 }];
		const input = { meetingId: meeting.id, items };
		const before = baseOf('meetings.set-agenda', wording({}), input)!;
		const other = {
			id: meeting.id,
			position: 1,
			kind: 'other' as const,
			title: 'Việc của văn phòng',
			plannedMinutes: 5
		};
		const moved = { ...wording({}), record: { ...meeting, agenda: [other] } };
		expect(onBase('meetings.set-agenda', moved, { ...input, base: before }).ok).toBe(false);
		const untouched = { ...input, items: meeting.agenda };
		expect(onBase('meetings.set-agenda', moved, { ...untouched, base: before }).ok).toBe(false);
	});

	test('carries the hour of a meeting in whatever spelling', () => {
		const plan = { meetingId: meeting.id, startsAt: meeting.startsAt, place: 'Nhà văn hóa' };
		const known = baseOf('meetings.change-plan', wording({}), plan)!;
		const otherwise = new Date(meeting.startsAt).toISOString().replace('.000Z', '+00:00');
		expect(onBase('meetings.change-plan', wording({}), { ...plan, startsAt: otherwise, base: known }).ok).toBe(true);
	});

	test('from whoever has the text in sight is written as it is', () => {
		expect(onBase(DRAFT, wording({ direction: 'Khác' }), given)).toEqual({ ok: true, value: given });
	});
});
