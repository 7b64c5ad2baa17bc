import { neededOf } from '#lib/share.ts';
import type { Refusal } from '#lib/result.ts';
import type { BodyRule } from './bodies.ts';
import type { Participant } from './sitting.ts';

/** Head counts of a sitting. */
export type PresenceCount = {
	called: number;
	present: number;
	excused: number;
	absent: number;
	/** Nobody has said yet. */
	unrecorded: number;
};

export function countPresence(participants: readonly Participant[]): PresenceCount {
	const count = (is: Participant['presence']) => participants.filter(({ presence }) => presence === is).length;
	return {
		called: participants.length,
		present: count('present'),
		excused: count('excused'),
		absent: count('absent'),
		unrecorded: count('unrecorded')
	};
}

/** Why this participant cannot chair or keep the minutes: has no account on the list of those called, or is called absent. */
export function whyNotThere(
	participants: readonly Participant[],
	office: 'chair' | 'minute-secretary',
	participantId: string
): Refusal | undefined {
	const one = participants.find(({ id }) => id === participantId);
	if (!one?.personId) return { code: 'meetings.sitting-not-called' };
	const isAbsent = one.presence === 'excused' || one.presence === 'absent';
	return isAbsent ? { code: `meetings.${office}-absent`, facts: { name: one.name } } : undefined;
}

/** Members of the body, those present, and how many must be; undefined where the rules ask for no quorum. */
export function quorumOf(
	participants: readonly Participant[],
	{ quorum }: Pick<BodyRule, 'quorum'>
): { members: number; present: number; needed: number; reached: boolean } | undefined {
	if (!quorum) return undefined;
	const members = participants.filter(({ standing }) => standing === 'member');
	const { present } = countPresence(members);
	const needed = neededOf(members.length, quorum);
	return { members: members.length, present, needed, reached: members.length > 0 && present >= needed };
}
