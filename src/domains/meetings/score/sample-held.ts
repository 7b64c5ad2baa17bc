import { ruleSetInForce } from '#lib/rule-sets.ts';
import { attendanceRules } from '../attendance.ts';
import { meetingCycleRules } from '../cycle.ts';
import type { AgendaKind, EarlierTask, MeetingRecord } from '../record.ts';
import type { Statement } from '../said.ts';
import { sampleMeeting, sampleRoll } from '../sample-meeting.ts';
import type { ScoreContext } from './finding.ts';
import { meetingScoreRules } from './rules.ts';

/** Under which a meeting of November 2026 is scored, at its end. */
export const sampleContext = (given: Partial<ScoreContext> = {}): ScoreContext => ({
	rules: ruleSetInForce(meetingScoreRules, '2026-11-03'),
	cycle: ruleSetInForce(meetingCycleRules, '2026-11-03'),
	attendance: ruleSetInForce(attendanceRules, '2026-11-03'),
	at: '2026-11-03T21:05:00+07:00',
	...given
});

/** Start of each step, minutes after half past seven in the evening. */
const STEPS: [AgendaKind, number][] = [
	['opening', 0],
	['last-month', 5],
	['information', 20],
	['discussion', 30],
	['self-criticism', 50],
	['matters', 70],
	['resolution', 80],
	['scoring', 88]
];

/** A regular meeting held in full: ten members, all there, six of whom took the floor. */
export const sampleHeld = (given: Partial<MeetingRecord> = {}): MeetingRecord => {
	const roll = sampleRoll(10, { presence: 'present' });
	return sampleMeeting({
		state: 'open',
		openedAt: momentAfter(0),
		roll,
		chair: roll[0],
		minuteSecretary: roll[1],
		preparation: {
			committeeMetOn: '2026-11-01',
			committeeMinutes: 'Thống nhất nội dung',
			hasDraftContent: true,
			hasDraftResolution: true,
			noticeSentAt: '2026-11-02T08:00:00+07:00',
			papersSentAt: '2026-11-02T08:00:00+07:00',
			papers: [{ id: 'paper', name: 'Dự thảo nghị quyết' }]
		},
		agenda: STEPS.map(([kind, minutes], index) => ({
			id: kind,
			position: index + 1,
			kind,
			title: kind,
			plannedMinutes: 10,
			startedAt: momentAfter(minutes)
		})),
		statements: [...sampleStatements(6), { ...sampleStatements(1)[0]!, id: 'praise', kind: 'praise' }],
		earlierTasks: sampleTasks({ done: 9, open: 1 }),
		tasks: sampleTasks({ done: 0, open: 2 }),
		resolution: { id: 'r', state: 'adopted', assessment: '', limits: '', direction: '', implementation: '' },
		...given
	});
};

export const momentAfter = (minutes: number): string =>
	new Date(Date.parse('2026-11-03T19:30:00+07:00') + minutes * 60_000).toISOString();

/** One speech each by the first `count` members. */
export const sampleStatements = (count: number): Statement[] =>
	sampleRoll(count).map((member) => ({
		id: `statement-${member.memberId}`,
		kind: 'speech',
		memberId: member.memberId,
		name: member.name,
		gist: 'Nhất trí',
		at: momentAfter(35)
	}));

/** Tasks given last month and due before the meeting. */
export const sampleTasks = (counts: { done: number; open: number }): EarlierTask[] =>
	Array.from({ length: counts.done + counts.open }, (_, index) => ({
		id: `task-${index}`,
		title: `Nhiệm vụ ${index}`,
		ownerId: 'owner',
		ownerName: 'Người phụ trách',
		product: 'Báo cáo',
		dueOn: '2026-10-30',
		givenOn: '2026-10-03',
		state: index < counts.done ? 'done' : 'open',
		carriedOver: 0
	}));
