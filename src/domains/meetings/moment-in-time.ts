import type { Refusal } from '#lib/result.ts';

/**
 * Why something cannot have happened at this moment: what is entered later from paper has its own time, which lies
 * neither in the future nor before what must come first.
 *
 * @param now the moment of recording
 * @param notBefore the moment before which it cannot have happened, if there is one
 */
export function whyNotAt(at: string, now: string, notBefore?: string): Refusal | undefined {
	if (Date.parse(at) > Date.parse(now)) return { code: 'meetings.moment-in-future' };
	if (notBefore && Date.parse(at) < Date.parse(notBefore)) return { code: 'meetings.moment-too-early' };
	return undefined;
}
