import { describe, expect, test } from 'vitest';
import type { MeetingRecord } from '../record.ts';
import { sampleMember, sampleMeeting, sampleRoll } from '../sample-meeting.ts';
import { computeScore } from './lines.ts';
import { momentAfter, sampleContext, sampleHeld, sampleStatements, sampleTasks } from './sample-held.ts';

const lineOf = (code: string, meeting: MeetingRecord, context = sampleContext()) =>
	computeScore(meeting, context).find((line) => line.code === code);
const pointsOf = (code: string, meeting: MeetingRecord, context = sampleContext()) =>
	lineOf(code, meeting, context)?.computed?.points;

describe('the score sheet', () => {
	test('of a month without a theme has 95 points, with a theme 100', () => {
		const possible = (meeting: MeetingRecord) =>
			computeScore(meeting, sampleContext()).reduce((sum, line) => sum + line.max, 0);
		expect(possible(sampleHeld())).toBe(95);
		expect(possible(sampleHeld({ theme: 'Chống lãng phí' }))).toBe(100);
		expect(possible(sampleHeld({ kind: 'combined' }))).toBe(100);
	});

	test('of a meeting held in full is filled where facts can tell, and open where people must say', () => {
		const lines = computeScore(sampleHeld(), sampleContext());
		const short = lines.filter((line) => line.computed && line.computed.points < line.max);
		expect(short).toEqual([]);
		expect(lines.filter((line) => !line.computed).map((line) => line.code)).toEqual([
			'5.flexible-chairing',
			'5.orientation',
			'5.democratic-atmosphere',
			'5.synthesis',
			'6.democratic-centralism',
			'6.real-criticism',
			'6.leadership',
			'6.answers',
			'8.published'
		]);
	});

	test('of a meeting that is only planned gives nothing for nothing', () => {
		const given = computeScore(sampleMeeting(), sampleContext({ at: '2026-10-30T08:00:00+07:00' }));
		expect(given.reduce((sum, line) => sum + (line.computed?.points ?? 0), 0)).toBe(0);
	});

	test('keeps what people decided', () => {
		const meeting = sampleHeld({
			score: {
				ruleSetId: 'meeting-score@2025-10-28',
				lines: [{ code: '4.praise', given: 1, reason: 'Khen chưa đúng người', max: 2 }],
				total: 1,
				possible: 95,
				normalisedBasisPoints: 105,
				class: 'weak'
			}
		});
		expect(lineOf('4.praise', meeting)).toMatchObject({
			given: 1,
			reason: 'Khen chưa đúng người',
			computed: { points: 2 }
		});
	});
});

describe('1. duration', () => {
	test.each([
		[90, 5],
		[89, 4],
		[76, 4],
		[75, 3],
		[60, 3],
		[59, 2],
		[45, 2],
		[44, 1]
	])('%i of 90 minutes: %i points', (minutes, points) => {
		expect(pointsOf('1.duration', sampleHeld({ state: 'closed', closedAt: momentAfter(minutes) }))).toBe(points);
	});

	test('a meeting that is still open has lasted until it is scored', () => {
		expect(lineOf('1.duration', sampleHeld())?.computed).toEqual({
			points: 5,
			why: { code: 'meetings.score-duration-full', facts: { minutes: 95, needed: 90 } }
		});
	});
});

describe('2. attendance', () => {
	const room = (present: number, excused: number, unexcused = 0) =>
		sampleHeld({
			roll: [
				...sampleRoll(present, { presence: 'present' }),
				...sampleRoll(excused, { presence: 'excused' }),
				...sampleRoll(unexcused, { presence: 'unexcused' })
			]
		});

	test.each([
		[18, 2, 4],
		[17, 2, 3],
		[15, 5, 3],
		[14, 5, 2],
		[13, 7, 2],
		[12, 8, 1]
	])('%i present, %i excused: %i points', (present, excused, points) => {
		expect(pointsOf('2.attendance', room(present, excused))).toBe(points);
	});

	test('one member absent without reason leaves one point', () => {
		expect(pointsOf('2.attendance', room(29, 0, 1))).toBe(1);
	});

	test('a member excused for the fourth time in a row costs the extra point', () => {
		const away = (excusedBefore: number) =>
			sampleHeld({
				roll: [sampleMember(1, { presence: 'present' }), sampleMember(2, { presence: 'excused', excusedBefore })]
			});
		expect(pointsOf('2.no-long-absence', away(2))).toBe(1);
		expect(pointsOf('2.no-long-absence', away(3))).toBe(0);
	});

	test('nothing is said before the roll call is complete', () => {
		const meeting = sampleHeld({ roll: [sampleMember(1, { presence: 'present' }), sampleMember(2)] });
		expect(pointsOf('2.attendance', meeting)).toBeUndefined();
		expect(pointsOf('2.no-long-absence', meeting)).toBeUndefined();
	});
});

describe('3. preparation', () => {
	const prepared = (given: Partial<MeetingRecord['preparation']>, hasCommittee = true) => {
		const meeting = sampleHeld();
		return { ...meeting, unit: { ...meeting.unit, hasCommittee }, preparation: { ...meeting.preparation, ...given } };
	};

	test('the committee has met and kept minutes; where there is none the points are given', () => {
		expect(pointsOf('3.committee-meeting', prepared({ committeeMinutes: ' ' }))).toBe(0);
		expect(pointsOf('3.committee-meeting', prepared({ committeeMetOn: undefined }))).toBe(0);
		expect(pointsOf('3.committee-meeting', prepared({ committeeMetOn: '2026-11-04' }))).toBe(0);
		expect(pointsOf('3.committee-meeting', prepared({ committeeMetOn: undefined }, false))).toBe(2);
	});

	test('notice and papers on the day of the meeting are late', () => {
		const late = { noticeSentAt: '2026-11-03T00:01:00+07:00', papersSentAt: '2026-11-03T00:01:00+07:00' };
		expect(pointsOf('3.notice', prepared(late))).toBe(0);
		expect(pointsOf('3.papers', prepared(late))).toBe(0);
		expect(pointsOf('3.papers', prepared({ papersSentAt: '2026-11-02T23:59:00+07:00' }))).toBe(2);
	});
});

describe('4. conduct', () => {
	test.each([
		[6, 5],
		[5, 4],
		[4, 4],
		[3, 3],
		[2, 2],
		[0, 2]
	])('%i of 10 took the floor: %i points', (count, points) => {
		expect(pointsOf('4.speakers', sampleHeld({ statements: sampleStatements(count) }))).toBe(points);
	});

	test('who speaks twice, and who is praised, is one speaker and none', () => {
		const [first, second] = sampleStatements(2);
		const statements = [first!, { ...first!, id: 'again' }, { ...second!, kind: 'praise' as const }];
		expect(lineOf('4.speakers', sampleHeld({ statements }))?.computed?.why.facts).toEqual({ present: 10, spoke: 1 });
	});

	test.each([
		[14, 0],
		[15, 1],
		[30, 1],
		[31, 0]
	])('%i minutes of self-criticism: %i points', (minutes, points) => {
		const agenda = sampleHeld().agenda.map((item) =>
			item.kind === 'matters' ? { ...item, startedAt: momentAfter(50 + minutes) } : item
		);
		expect(
			pointsOf('4.self-criticism', sampleHeld({ agenda: agenda.filter((item) => item.kind !== 'resolution') }))
		).toBe(points);
	});

	test('a step that was left out is for people to judge', () => {
		const agenda = sampleHeld().agenda.map((item) =>
			item.kind === 'information' ? { ...item, startedAt: undefined } : item
		);
		expect(pointsOf('4.steps', sampleHeld({ agenda }))).toBeUndefined();
		expect(pointsOf('4.regular-content', sampleHeld({ agenda }))).toBeUndefined();
	});

	test('a theme that was due and not held gives no points', () => {
		const theme = { id: 't', position: 9, kind: 'theme' as const, title: 'Chuyên đề', plannedMinutes: 30 };
		const held = { ...theme, startedAt: momentAfter(60) };
		expect(pointsOf('4.thematic-content', sampleHeld({ kind: 'combined', agenda: [theme] }))).toBe(0);
		expect(pointsOf('4.thematic-content', sampleHeld({ kind: 'combined', agenda: [held] }))).toBe(5);
	});
});

describe('7. result of the last resolution', () => {
	test.each([
		[9, 1, 30],
		[8, 2, 27],
		[7, 3, 24],
		[6, 4, 20],
		[5, 5, 15],
		[4, 6, 10],
		[89, 11, 27]
	])('%i done, %i not: %i points', (done, open, points) => {
		expect(pointsOf('7.last-resolution', sampleHeld({ earlierTasks: sampleTasks({ done, open }) }))).toBe(points);
	});

	test('tasks that are dropped or not due yet do not count; without tasks people say', () => {
		const [done, dropped, later] = sampleTasks({ done: 3, open: 0 });
		const earlierTasks = [
			done!,
			{ ...dropped!, state: 'dropped' as const },
			{ ...later!, state: 'open' as const, dueOn: '2026-11-04' }
		];
		expect(pointsOf('7.last-resolution', sampleHeld({ earlierTasks }))).toBe(30);
		expect(pointsOf('7.last-resolution', sampleHeld({ earlierTasks: [] }))).toBeUndefined();
	});
});

describe('8. closing', () => {
	test.each([
		[undefined, '2026-11-05T20:00:00+07:00', undefined],
		[undefined, '2026-11-06T00:00:00+07:00', 0],
		['2026-11-05T23:59:00+07:00', '2026-11-09T00:00:00+07:00', 1],
		['2026-11-06T00:00:00+07:00', '2026-11-09T00:00:00+07:00', 0]
	])('published %s, asked %s: %s points', (publishedAt, at, points) => {
		expect(pointsOf('8.published', sampleHeld(), sampleContext({ at, publishedAt }))).toBe(points);
	});
});
