import { neededOf } from '#lib/share.ts';
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
