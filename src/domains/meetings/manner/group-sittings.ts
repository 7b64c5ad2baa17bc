import type { Refusal } from '#lib/result.ts';
import { type AttendanceRules, countAttendance, isSummoned } from '../attendance.ts';
import { whyNotAt } from '../moment-in-time.ts';
import type { GroupSitting, MeetingRecord, RollEntry, Vote, VoteOfGroup } from '../record.ts';

/** A group of the cell with those who belong to it. */
export type GroupOfCell = { id: string; name: string; memberIds: string[] };

/** When and where a group is to sit, who leads there and who writes. */
export type PlannedSitting = {
	groupId: string;
	startsAt: string;
	place: string;
	leaderId: string;
	writerId: string;
};

/**
 * Why a meeting cannot be held in these sittings, or undefined if it can: every group with members sits once, everybody
 * who is called has a group, and two members of the cell lead and write in each.
 */
export function whyNotSittings(
	sittings: readonly PlannedSitting[],
	groups: readonly GroupOfCell[],
	{ roll, startsAt }: Pick<MeetingRecord, 'roll' | 'startsAt'>,
	rules: AttendanceRules
): Refusal | undefined {
	const sitting = groups.filter(({ memberIds }) => memberIds.length > 0);
	const asked = sittings.map(({ groupId }) => groupId);
	if (asked.length !== sitting.length || sitting.some(({ id }) => !asked.includes(id)))
		return { code: 'meetings.group-sittings-other-groups', facts: { groups: sitting.length } };
	return whyWithoutGroup(roll, groups, rules) ?? firstOf(sittings, (one) => whyNotSitting(one, groups, roll, startsAt));
}

function whyWithoutGroup(
	roll: readonly RollEntry[],
	groups: readonly GroupOfCell[],
	rules: AttendanceRules
): Refusal | undefined {
	const grouped = new Set(groups.flatMap(({ memberIds }) => memberIds));
	const without = roll.filter((entry) => isSummoned(entry, rules) && !grouped.has(entry.memberId));
	if (without.length === 0) return undefined;
	return { code: 'meetings.group-sittings-without-group', facts: { count: without.length, name: without[0]!.name } };
}

function whyNotSitting(
	{ groupId, startsAt, leaderId, writerId }: PlannedSitting,
	groups: readonly GroupOfCell[],
	roll: readonly RollEntry[],
	meetingStartsAt: string
): Refusal | undefined {
	const facts = { name: groups.find(({ id }) => id === groupId)!.name };
	if (Date.parse(startsAt) < Date.parse(meetingStartsAt)) return { code: 'meetings.group-sitting-too-early', facts };
	if (leaderId === writerId) return { code: 'meetings.group-sitting-leader-writes', facts };
	const isOnRoll = (id: string) => roll.some(({ memberId, isSuspended }) => memberId === id && !isSuspended);
	return isOnRoll(leaderId) && isOnRoll(writerId)
		? undefined
		: { code: 'meetings.group-sitting-officer-not-on-roll', facts };
}

/** The members of one sitting on the roll. */
export const rollOfSitting = (
	{ memberIds }: Pick<GroupSitting, 'memberIds'>,
	roll: readonly RollEntry[]
): RollEntry[] => roll.filter(({ memberId }) => memberIds.includes(memberId));

/** Whether this member keeps the record of a sitting: leads it or writes in it. */
export const keepsSitting = ({ leader, writer }: GroupSitting, memberId: string | undefined): boolean =>
	memberId !== undefined && (leader.memberId === memberId || writer.memberId === memberId);

/** Why a group's hours cannot be these: outside the meeting, to come, or the wrong way round. */
export const whyNotSat = (
	{ startedAt, endedAt }: { startedAt: string; endedAt: string },
	now: string,
	openedAt: string | undefined
): Refusal | undefined =>
	whyNotAt(startedAt, now, openedAt) ??
	whyNotAt(endedAt, now) ??
	(Date.parse(startedAt) < Date.parse(endedAt) ? undefined : { code: 'meetings.group-sitting-ends-first' });

/** Why a meeting by group is not complete yet: a sitting without its hours and its gist. */
export const whyNotAllHeld = ({ manner }: Pick<MeetingRecord, 'manner'>): Refusal | undefined =>
	firstOf(manner?.sittings ?? [], ({ name, startedAt, gist }) =>
		startedAt && gist ? undefined : { code: 'meetings.group-sitting-not-recorded', facts: { name } }
	);

type Counts = Pick<Vote, 'agree' | 'disagree' | 'other'>;

/**
 * Why the votes of the groups do not make this vote of the cell, or undefined if they do. In a meeting by group each
 * group counts its own hands; in any other there is nothing to count by group.
 */
export function whyNotVoteOfGroups(
	byGroup: readonly VoteOfGroup[],
	whole: Counts,
	{ roll, manner }: Pick<MeetingRecord, 'roll' | 'manner'>,
	rules: AttendanceRules
): Refusal | undefined {
	const sittings = manner?.sittings ?? [];
	if (sittings.length === 0 && byGroup.length === 0) return undefined;
	const ids = byGroup.map(({ groupId }) => groupId);
	if (ids.length !== sittings.length || sittings.some(({ id }) => !ids.includes(id)))
		return { code: 'meetings.vote-groups-missing', facts: { groups: sittings.length } };
	const sum = (of: keyof Counts) => byGroup.reduce((total, one) => total + one[of], 0);
	if ((['agree', 'disagree', 'other'] as const).some((of) => sum(of) !== whole[of]))
		return { code: 'meetings.vote-groups-differ', facts: { agree: sum('agree'), whole: whole.agree } };
	// Who belongs to no group may have raised a hand in any of them.
	const elsewhere = roll.filter(({ memberId }) => !sittings.some(({ memberIds }) => memberIds.includes(memberId)));
	return firstOf(byGroup, ({ groupId, agree, disagree, other }) => {
		const sitting = sittings.find(({ id }) => id === groupId)!;
		const { presentOfficial } = countAttendance([...rollOfSitting(sitting, roll), ...elsewhere], rules);
		const votes = agree + disagree + other;
		if (votes <= presentOfficial) return undefined;
		return { code: 'meetings.vote-over-group', facts: { name: sitting.name, votes, present: presentOfficial } };
	});
}

function firstOf<T>(list: readonly T[], why: (one: T) => Refusal | undefined): Refusal | undefined {
	for (const one of list) {
		const refusal = why(one);
		if (refusal) return refusal;
	}
	return undefined;
}
