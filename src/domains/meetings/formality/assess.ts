import type { AttendanceRules } from '../attendance.ts';
import { type MeetingCycleRules, minMinutesOf } from '../cycle.ts';
import type { MeetingRecord } from '../record.ts';
import { conductSignals, type LookedBack, type SpeakersOver } from './conduct.ts';
import { type KeptFacts, keptFactsOf } from './facts.ts';
import type { Fingerprint } from './fingerprint.ts';
import { type Candidate, reuseSignals } from './reuse.ts';
import type { FormalityRules } from './rules.ts';
import type { Signal } from './signal.ts';

/** An earlier meeting of the same cell. */
export type Earlier = Candidate & LookedBack;

export type AssessContext = {
	rules: FormalityRules;
	attendance: AttendanceRules;
	cycle: MeetingCycleRules;
	/** Meetings of the cell closed before this one, the latest first. */
	past: readonly Earlier[];
	/** Minutes of other cells closed before, that share a band of the fingerprint. */
	others: readonly Candidate[];
	/** Different people who took the floor in the past meetings given, and in this one. */
	speakersOver: (past: readonly Earlier[]) => number;
};

/** All signs of one meeting, and what later ones look back on. */
export function assess(
	record: MeetingRecord,
	own: Fingerprint,
	{ rules, attendance, cycle, past, others, speakersOver }: AssessContext
): { facts: KeptFacts; signals: Signal[] } {
	const facts = keptFactsOf(record, attendance);
	const before = past.filter((one) => one.facts.decided);
	const recent = before.slice(0, rules.parameters.speakers.overMeetings - 1);
	const speakers: SpeakersOver = {
		different: speakersOver(recent),
		meetingIds: [...recent.map(({ meetingId }) => meetingId).reverse(), record.id],
		mostPresent: Math.max(facts.present, ...recent.map((one) => one.facts.present))
	};
	const minMinutes = minMinutesOf(record, cycle);
	const signals = [
		...reuseSignals(own, { past: past.slice(0, rules.parameters.text.pastMeetings), others }, rules),
		...conductSignals(record, { rules, minMinutes, own: facts, before, speakers })
	];
	return { facts, signals };
}
