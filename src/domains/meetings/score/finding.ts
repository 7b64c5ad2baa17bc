import type { AttendanceRules } from '../attendance.ts';
import type { MeetingCycleRules } from '../cycle.ts';
import type { MeetingScoreRules } from './rules.ts';

/** What the points of a part are worked out from, beyond the record. */
export type ScoreContext = {
	rules: MeetingScoreRules;
	cycle: MeetingCycleRules;
	attendance: AttendanceRules;
	/** The moment of scoring: a meeting that is still open has lasted until then. */
	at: string;
	/** When the finished papers were published, if they were. */
	publishedAt?: string;
};

type Facts = Record<string, string | number>;

/** What the recorded facts give for one part, with the fact that gave it; undefined where only people can say. */
export type Finding = { points: number | 'all'; why: { code: string; facts: Facts } } | undefined;
export type Findings = Record<string, Finding>;

/** Points of a level. */
export const scored = (points: number, code: string, facts: Facts = {}): Finding => ({ points, why: { code, facts } });

/** All the points of the part. */
export const met = (code: string, facts: Facts = {}): Finding => ({ points: 'all', why: { code, facts } });

/** No points. */
export const unmet = (code: string, facts: Facts = {}): Finding => ({ points: 0, why: { code, facts } });
