import type { Presence, RollEntry } from '../record.ts';

/** One call of the roll, as the command takes it. */
export type Call = { memberId: string; presence: Presence; reason: string };

const callOf = (memberId: string, presence: string, reason = ''): Call => ({
	memberId,
	presence: presence as Presence,
	reason: presence === 'excused' || presence === 'unexcused' ? reason.trim() : ''
});

/** Absent with a reason is excused, without one it is not. */
export const absentFor = (memberId: string, reason: string): Call =>
	callOf(memberId, reason.trim() ? 'excused' : 'unexcused', reason);

/** What the button of a member leads to: present and absent by turns; who is not called can only come or not. */
export const nextCall = ({ memberId, presence }: RollEntry, isSummoned: boolean): string =>
	`${memberId}:${presence !== 'present' ? 'present' : isSummoned ? 'unexcused' : 'unrecorded'}`;

/**
 * The calls that a sent roll holds: the button that was pressed ('<member>:<presence>:<reason>'), lines that name their
 * presence, and reasons that were typed over. What did not change is left out, so that two people may call one roll.
 */
export function callsIn(form: FormData): Call[] {
	const calls = new Map<string, Call>();
	for (const [name, value] of form) {
		const memberId = name.slice(name.indexOf('-') + 1);
		const text = String(value);
		if (name.startsWith('call-')) calls.set(memberId, callOf(memberId, text));
		if (name.startsWith('reason-') && text.trim() !== form.get(`reasonWas-${memberId}`))
			calls.set(memberId, absentFor(memberId, text));
	}
	const [memberId, presence, ...reason] = String(form.get('press') ?? '').split(':');
	if (memberId && presence) calls.set(memberId, callOf(memberId, presence, reason.join(':')));
	return [...calls.values()];
}

/** The roll with calls that are not saved yet. */
export const withCalls = (roll: RollEntry[], calls: Record<string, Call>): RollEntry[] =>
	roll.map((entry) => {
		const call = calls[entry.memberId];
		return call ? { ...entry, presence: call.presence, reason: call.reason || undefined } : entry;
	});
