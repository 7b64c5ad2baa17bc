import { attendanceRules, hasQuorum, type RollEntry } from '#domains/meetings/index.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import type { Dice } from '../dice.ts';
import { activityOn, isOnRoll, type Member, standingOn } from '../members.ts';
import { RANK_ON_PAPER } from '../people.ts';
import { rankOn } from '../posts.ts';
import { ABSENCE_REASONS } from '../sentences/index.ts';
import { MANNERS } from './manners.ts';

/** Excused absences in a row of each member, in the year of the last meeting. */
export type Absences = { year: string; inARow: Map<string, number> };

export const noAbsences = (): Absences => ({ year: '', inARow: new Map() });

/** The roll of a meeting as it was called, by name. */
export function callRoll(members: Member[], on: LocalDate, earlier: Absences, dice: Dice): RollEntry[] {
	return members
		.filter((member) => isOnRoll(member, on))
		.map((member) => ({ ...entryOf(member, on, earlier), ...presenceOf(member, on, dice) }))
		.toSorted((a, b) => (a.sortKey + a.memberId < b.sortKey + b.memberId ? -1 : 1));
}

function entryOf(member: Member, on: LocalDate, { year, inARow }: Absences): RollEntry {
	const activity = activityOn(member, on);
	const post = RANK_ON_PAPER[rankOn(member, on)];
	return {
		memberId: member.memberId,
		name: member.name,
		sortKey: member.sortKey,
		...(post && { post }),
		standing: standingOn(member, on),
		isExempt: activity === 'exempt',
		isTemporarilyAway: activity === 'temporarily-away',
		isSuspended: activity === 'suspended',
		isOnSpecialDuty: activity === 'special-duty',
		presence: 'unrecorded',
		excusedBefore: year === on.slice(0, 4) ? (inARow.get(member.memberId) ?? 0) : 0
	};
}

function presenceOf(member: Member, on: LocalDate, dice: Dice): Pick<RollEntry, 'presence' | 'reason'> {
	const { cell, rank } = member;
	const manner = MANNERS[cell.habit];
	const activity = activityOn(member, on);
	const fallsIll = dice.chance(100 - manner.present);
	const isUnexcused = dice.chance(manner.unexcused);
	const reason = dice.pick(ABSENCE_REASONS[cell.kind === 'village' ? 'village' : 'staff']);
	if (activity === 'exempt') return { presence: dice.chance(10) ? 'present' : 'unrecorded' };
	if (activity === 'suspended' || activity === 'special-duty') return { presence: 'unrecorded' };
	if (activity === 'temporarily-away') return { presence: 'excused', reason: 'sinh hoạt tạm thời nơi khác' };
	if (isAwayForLong(member, on)) return { presence: 'excused', reason: 'điều trị bệnh dài ngày' };
	if (rank === 'cell-secretary' || !fallsIll) return { presence: 'present' };
	return isUnexcused ? { presence: 'unexcused' } : { presence: 'excused', reason };
}

/** One member of some cells is in hospital from spring to summer. */
const isAwayForLong = ({ cell, nth }: Member, on: LocalDate): boolean =>
	cell.habit === 'ordinary' && cell.size > 15 && nth === 8 && on.slice(5, 7) >= '03' && on.slice(5, 7) <= '06';

/** The same roll when those who have the nearest excuse come after all, until enough are there to decide. */
export function withQuorum(roll: RollEntry[], on: LocalDate): RollEntry[] {
	const rules = ruleSetInForce(attendanceRules, on);
	const called = [...roll];
	while (!hasQuorum(called, rules)) {
		const index = called.findIndex(
			({ standing, presence, isTemporarilyAway }) =>
				standing === 'official' && !isTemporarilyAway && (presence === 'excused' || presence === 'unexcused')
		);
		const { reason, ...entry } = called[index]!;
		called[index] = { ...entry, presence: 'present' };
	}
	return called;
}

const FEWEST_TO_WRITE = 2;

/** The same roll when the fields lie far away: the leaders came, and hardly anybody else. */
export function withoutQuorum(roll: RollEntry[]): RollEntry[] {
	const willing = [
		...roll.filter(({ post }) => post),
		...roll.filter(({ post, standing }) => !post && standing === 'probationary'),
		...roll.filter(({ post, standing }) => !post && standing === 'official')
	].filter(({ presence }) => presence === 'present');
	const came = willing.slice(0, Math.max(FEWEST_TO_WRITE, Math.floor(roll.length / 3)));
	return roll.map((entry) =>
		entry.presence === 'present' && !came.includes(entry)
			? { ...entry, presence: 'excused', reason: 'đi nương xa' }
			: entry
	);
}

export function countAbsences(roll: RollEntry[], on: LocalDate, { year, inARow }: Absences): Absences {
	const before = year === on.slice(0, 4) ? inARow : new Map<string, number>();
	const next = roll.map((entry): [string, number] => [
		entry.memberId,
		entry.presence === 'excused' ? (before.get(entry.memberId) ?? 0) + 1 : 0
	]);
	return { year: on.slice(0, 4), inARow: new Map(next) };
}
