import type { Refusal } from '#lib/result.ts';
import { whyNotClose } from '../closing.ts';
import { whyNotAt } from '../moment-in-time.ts';
import type { Signature } from '../record.ts';
import { whyNotTheRecorder } from '../recording.ts';
import { attendanceOf, heldOn } from '../rules-of.ts';
import { isLastSignature, signerRole, whyNotReopen, whyNotSign } from '../signing.ts';
import { ballotsUncounted } from './ballots.ts';
import { momentOf, type Work } from './work.ts';

type Moment = { at?: string | undefined };

export function readBack({ record, now }: Work, { at }: Moment): Refusal | undefined {
	const readBackAt = momentOf(at, now);
	const refusal = whyNotAt(readBackAt, now, record.openedAt);
	if (refusal) return refusal;
	record.readBackAt = readBackAt;
	return undefined;
}

export function closeMeeting(work: Work, { at }: Moment): Refusal | undefined {
	const { meeting, record, now } = work;
	const closedAt = momentOf(at, now);
	const refusal =
		whyNotClose(record, attendanceOf(record)) ??
		ballotsUncounted(meeting)[0] ??
		whyNotAt(closedAt, now, record.openedAt);
	if (refusal) return refusal;
	record.state = 'closed';
	record.closedAt = closedAt;
	carryOver(work, 1);
	return undefined;
}

/** It has to be read back again. */
export function reopenMeeting(work: Work): Refusal | undefined {
	const { record, cell } = work;
	const refusal = whyNotTheRecorder(record, cell.me) ?? whyNotReopen(record);
	if (refusal) return refusal;
	record.state = 'open';
	delete record.closedAt;
	delete record.readBackAt;
	carryOver(work, -1);
	return undefined;
}

/** Counts this meeting among those that found the cell's earlier tasks unfinished, or no longer. */
function carryOver({ cell, record }: Work, by: 1 | -1): void {
	if (record.kind === 'thematic') return;
	const on = heldOn(record);
	for (const task of cell.tasks)
		if (task.state === 'open' && task.givenOn < on && task.sourceId !== record.id)
			task.carriedOver = Math.max(0, task.carriedOver + by);
}

type Signed = { role?: Signature['role'] | undefined; contentHash: string; at?: string | undefined };

/**
 * Signs on this phone: the screen hashed what it showed and sealed the hash with the key of the device. The second
 * signature locks the minutes, and what they leave unanswered waits again; their number comes from the register later.
 */
export function signOnDevice({ meeting, record, cell, now }: Work, signed: Signed): Refusal | undefined {
	const at = momentOf(signed.at, now);
	const { memberId } = cell.me;
	const role = signed.role ?? signerRole(record, memberId);
	if (!role || !memberId) return { code: 'access.not-the-signer' };
	const { contentHash } = signed;
	const refusal =
		whyNotAt(at, now, record.closedAt) ??
		whyNotSign(record, {
			memberId,
			role,
			contentHash,
			...(meeting.signedHash && { otherSigned: meeting.signedHash })
		});
	if (refusal) return refusal;
	const { name } = (role === 'chair' ? record.chair : record.minuteSecretary)!;
	const isLast = isLastSignature(record, role);
	record.signatures.push({ role, memberId, name, at });
	meeting.signedHash = contentHash;
	if (isLast) {
		record.state = 'signed';
		record.lockedHash = contentHash;
		cell.waiting.push(...record.matters.filter(({ state }) => state === 'raised'));
	}
	return undefined;
}
