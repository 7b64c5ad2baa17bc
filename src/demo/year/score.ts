import {
	attendanceRules,
	computeScore,
	type MeetingCycleRules,
	type MeetingRecord,
	type MeetingScore,
	meetingScoreRules,
	type ScoreLine,
	totalScore
} from '#domains/meetings/index.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import type { Habit } from '../cells.ts';
import { MANNERS } from './manners.ts';
import { dayOf } from './moments.ts';
import type { Sitting } from './sitting.ts';

/** Where a cell gave other points than the facts do, and what it said for it. */
const REASONS: { code: string; habits: Habit[]; points: number; reason: string }[] = [
	{
		code: '4.papers-in-app',
		habits: ['good', 'ordinary'],
		points: 1,
		reason: 'Tài liệu đã đăng trên Sổ tay đảng viên điện tử.'
	},
	{ code: '4.self-criticism', habits: ['formal'], points: 1, reason: 'Đã lồng ghép trong phần thảo luận.' },
	{ code: '4.speakers', habits: ['formal'], points: 5, reason: 'Các đồng chí đều nhất trí với báo cáo.' }
];

/** Parts of the last resolution are judged by people where no task was due. */
const LAST_RESOLUTION_UNTOLD = 27;

/** The score as the cell decided it at `at`: what facts give, and what its people gave where only they can say. */
export function scoreOf(sitting: Sitting, meeting: MeetingRecord, cycle: MeetingCycleRules, at: string): MeetingScore {
	const on = dayOf(sitting.occasion.openedAt);
	const rules = ruleSetInForce(meetingScoreRules, on);
	const attendance = ruleSetInForce(attendanceRules, on);
	const open: MeetingRecord = { ...meeting, state: 'open', closedAt: undefined, readBackAt: undefined };
	const lines = computeScore(open, { rules, cycle, attendance, at }).map((line) => decide(sitting, line));
	const score = totalScore(meeting, lines, rules);
	if (!score.ok) throw new Error(`score in ${sitting.cell.code}: ${score.refusal.code}`);
	return { ...score.value, decidedAt: at };
}

function decide({ cell, dice }: Sitting, line: ScoreLine): ScoreLine {
	const own = REASONS.find((one) => one.code === line.code && one.habits.includes(cell.habit));
	if (line.computed) {
		if (own && own.points !== line.computed.points) return { ...line, given: own.points, reason: own.reason };
		return { ...line, given: line.computed.points };
	}
	if (line.code === '7.last-resolution')
		return { ...line, given: cell.habit === 'formal' ? line.max : LAST_RESOLUTION_UNTOLD };
	if (line.code === '8.published') return { ...line, given: cell.habit === 'late' ? 0 : line.max };
	return { ...line, given: dice.chance(MANNERS[cell.habit].strictness) ? line.max - 1 : line.max };
}
