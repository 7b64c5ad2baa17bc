import * as v from 'valibot';
import { type RuleSet, readRuleSets } from '#lib/rule-sets.ts';
import type { RollEntry } from './record.ts';
import file from './rules-data/meeting-attendance.json' with { type: 'json' };
import { basisPoints, neededOf, Share } from '#lib/share.ts';

const AttendanceParameters = v.strictObject({
	/** Members who are not summoned. They count only if they come; a suspended member never does. */
	leavesOut: v.array(v.picklist(['exempt', 'special-duty', 'suspended', 'temporarily-away'])),
	/** Share of the official members summoned who must be present. */
	quorum: Share
});
export type AttendanceRules = RuleSet<v.InferOutput<typeof AttendanceParameters>>;

export const attendanceRules: AttendanceRules[] = readRuleSets(file, AttendanceParameters);

/** What of a roll entry counting asks. */
export type Counted = Pick<
	RollEntry,
	'standing' | 'isExempt' | 'isTemporarilyAway' | 'isSuspended' | 'isOnSpecialDuty' | 'presence'
>;

/** Head counts of one roll. */
export type Attendance = {
	/** Everyone on the roll. */
	total: number;
	official: number;
	probationary: number;
	exempt: number;
	temporarilyAway: number;
	suspended: number;
	specialDuty: number;
	/** Those of whom the rate is taken: summoned, or not summoned but present. */
	base: number;
	present: number;
	presentOfficial: number;
	presentProbationary: number;
	excused: number;
	unexcused: number;
	/** Summoned, and the roll call has not said yet. */
	unrecorded: number;
	/** Present of base, rounded down. */
	rateBasisPoints: number;
};

/** Whether a member is called to the meeting. */
export function isSummoned(entry: Counted, rules: AttendanceRules): boolean {
	const { leavesOut } = rules.parameters;
	return !(
		(entry.isExempt && leavesOut.includes('exempt')) ||
		(entry.isOnSpecialDuty && leavesOut.includes('special-duty')) ||
		(entry.isSuspended && leavesOut.includes('suspended')) ||
		(entry.isTemporarilyAway && leavesOut.includes('temporarily-away'))
	);
}

/** Whether a member makes part of the base of attendance. */
export const isCounted = (entry: Counted, rules: AttendanceRules): boolean =>
	isSummoned(entry, rules) || (entry.presence === 'present' && !entry.isSuspended);

export function countAttendance(roll: Counted[], rules: AttendanceRules): Attendance {
	const counted = roll.filter((entry) => isCounted(entry, rules));
	const present = counted.filter((entry) => entry.presence === 'present');
	return {
		total: roll.length,
		official: count(roll, (entry) => entry.standing === 'official'),
		probationary: count(roll, (entry) => entry.standing === 'probationary'),
		exempt: count(roll, (entry) => entry.isExempt),
		temporarilyAway: count(roll, (entry) => entry.isTemporarilyAway),
		suspended: count(roll, (entry) => entry.isSuspended),
		specialDuty: count(roll, (entry) => entry.isOnSpecialDuty),
		base: counted.length,
		present: present.length,
		presentOfficial: count(present, (entry) => entry.standing === 'official'),
		presentProbationary: count(present, (entry) => entry.standing === 'probationary'),
		excused: count(counted, (entry) => entry.presence === 'excused'),
		unexcused: count(counted, (entry) => entry.presence === 'unexcused'),
		unrecorded: count(counted, (entry) => entry.presence === 'unrecorded'),
		rateBasisPoints: basisPoints(present.length, counted.length)
	};
}

/** Official members summoned, those of them present, and how many must be. */
export type Quorum = { summoned: number; present: number; needed: number; reached: boolean };

/**
 * Whether enough official members are present for the meeting to decide.
 * Probationary members do not count, on either side.
 */
export function quorumOf(roll: Counted[], rules: AttendanceRules): Quorum {
	const official = roll.filter((entry) => entry.standing === 'official' && isCounted(entry, rules));
	const present = count(official, (entry) => entry.presence === 'present');
	const needed = neededOf(official.length, rules.parameters.quorum);
	return { summoned: official.length, present, needed, reached: official.length > 0 && present >= needed };
}

export const hasQuorum = (roll: Counted[], rules: AttendanceRules): boolean => quorumOf(roll, rules).reached;

const count = (roll: Counted[], is: (entry: Counted) => boolean): number => roll.filter(is).length;
