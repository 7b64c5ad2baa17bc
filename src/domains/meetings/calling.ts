import type { Refusal } from '#lib/result.ts';
import type { Presence, RollEntry } from './record.ts';

/** One call of the roll. */
export type Call = { memberId: string; presence: Presence; reason: string };

/** What of a roll calling asks. */
type Called = Pick<RollEntry, 'memberId' | 'name' | 'isSuspended'>;

/** Why these calls cannot stand, all of them or none: a stranger, an excuse without a reason, a suspended member. */
export function whyNotCall(roll: readonly Called[], calls: readonly Call[]): Refusal | undefined {
	const byId = new Map(roll.map((member) => [member.memberId, member]));
	for (const { memberId, presence, reason } of calls) {
		const member = byId.get(memberId);
		if (!member) return { code: 'meetings.not-on-roll' };
		if (presence === 'excused' && !reason) return { code: 'meetings.excuse-missing', facts: { name: member.name } };
		if (presence === 'present' && member.isSuspended)
			return { code: 'meetings.member-suspended', facts: { name: member.name } };
	}
	return undefined;
}

/** The last call of each member counts. */
export const lastCalls = <C extends Call>(calls: readonly C[]): C[] => [
	...new Map(calls.map((call) => [call.memberId, call])).values()
];
