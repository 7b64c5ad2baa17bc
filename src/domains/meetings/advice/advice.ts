import type { Refusal } from '#lib/result.ts';
import type { MeetingRecord } from '../record.ts';
import { whyNotOpenForRecording } from '../recording.ts';

/**
 * Why what the superior committee member advised is not put down now, or undefined if it can be: while the meeting is
 * held, and after it until the first signature settles the minutes.
 */
export function whyNotAdvise({ state, signatures }: Pick<MeetingRecord, 'state' | 'signatures'>): Refusal | undefined {
	if (state !== 'closed') return whyNotOpenForRecording({ state });
	return signatures.length > 0 ? { code: 'meetings.already-signed-by-one' } : undefined;
}
