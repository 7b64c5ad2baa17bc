import type { Refusal } from '#lib/result.ts';
import type { Statement } from './said.ts';

/** What somebody said, with the roll entries of the members whom it names; null for one who is not on the roll. */
export type Saying = {
	kind: Statement['kind'];
	/** Undefined where a guest spoke. */
	speaker?: { name: string; presence: string } | null;
	guestName?: string;
	/** Undefined where nobody is praised. */
	praised?: object | null;
};

/** Why this cannot be recorded as said in the meeting, or undefined if it can. */
export function whyNotSay({ kind, speaker, guestName, praised }: Saying): Refusal | undefined {
	if ((speaker !== undefined) === Boolean(guestName)) return { code: 'meetings.speaker-missing' };
	if (speaker === null) return { code: 'meetings.not-on-roll' };
	if (speaker && speaker.presence !== 'present')
		return { code: 'meetings.speaker-not-present', facts: { name: speaker.name } };
	if (praised !== undefined && kind !== 'praise') return { code: 'meetings.only-praise-is-about-somebody' };
	return praised === null ? { code: 'meetings.not-on-roll' } : undefined;
}
