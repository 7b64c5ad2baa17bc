import * as v from 'valibot';
import * as field from '#lib/commands/fields.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotThere } from '../presence.ts';
import { missingBeforeEnd, whyNotPrepareSitting, whyNotReopenSitting } from '../steps.ts';
import { recordingSitting, sittingCommand } from './sitting-command.ts';
import { updateSitting } from './update-sitting.ts';

const at = v.optional(field.moment);

/** Opens the sitting, or names another chair or minute secretary while it is open. */
export const openSitting = sittingCommand({
	name: 'open-sitting',
	does: 'Opens a sitting with its chair and minute secretary; while it is open, names others.',
	input: { chairId: field.id, minuteSecretaryId: field.id, at },
	async run({ tx, key, now, record }, sitting, { chairId, minuteSecretaryId, at: given }) {
		const isOpen = sitting.state === 'open';
		const refusal = isOpen ? undefined : whyNotPrepareSitting(sitting);
		if (refusal) return refused(refusal);
		const unfit =
			whyNotThere(sitting.participants, 'chair', chairId) ??
			whyNotThere(sitting.participants, 'minute-secretary', minuteSecretaryId);
		if (unfit) return refused(unfit);
		const openedAt = given ? new Date(given) : now;
		if (openedAt > now) return refused({ code: 'meetings.sitting-still-to-come' });
		await updateSitting(tx, key, { state: 'open', chairId, minuteSecretaryId, ...(!isOpen && { openedAt }) });
		record('meetings.sitting-opened', { sittingId: key.sittingId, chairId, minuteSecretaryId });
		return done({ id: key.sittingId });
	}
});

const entry = v.strictObject({
	participantId: field.id,
	presence: v.picklist(['unrecorded', 'present', 'excused', 'absent']),
	reason: v.optional(field.text(200), '')
});

/** Takes the roll, whole or in part. An excuse has a reason. */
export const recordSittingAttendance = recordingSitting({
	name: 'record-sitting-attendance',
	does: 'Takes the roll of a sitting, whole or in part: present, excused with the reason, absent.',
	input: { entries: v.pipe(v.array(entry), v.minLength(1), v.maxLength(300)) },
	async run({ tx, key, record }, sitting, { entries }) {
		const byId = new Map(sitting.participants.map((one) => [one.id, one]));
		for (const { participantId, presence, reason } of entries) {
			const one = byId.get(participantId);
			if (!one) return refused({ code: 'access.not-found' });
			if (presence === 'excused' && !reason)
				return refused({ code: 'meetings.sitting-excuse-without-reason', facts: { name: one.name } });
		}
		for (const { participantId, presence, reason } of entries)
			await tx
				.updateTable('sittingParticipant')
				.set({ presence, reason: presence === 'excused' ? reason : '' })
				.where('communeId', '=', key.communeId)
				.where('sittingId', '=', key.sittingId)
				.where('id', '=', participantId)
				.execute();
		record('meetings.sitting-roll-called', { sittingId: key.sittingId, entries: entries.length });
		return done({ entries: entries.length });
	}
});

/** Closes the sitting, if nothing is missing. */
export const closeSitting = recordingSitting({
	name: 'close-sitting',
	does: 'Closes a sitting, if the roll was called, its quorum reached and something concluded.',
	input: { at },
	async run({ tx, key, now, record }, sitting, { at: given }) {
		const missing = missingBeforeEnd(sitting)[0];
		if (missing) return refused(missing);
		const closedAt = given ? new Date(given) : now;
		if (closedAt > now || closedAt < new Date(sitting.openedAt!))
			return refused({ code: 'meetings.sitting-end-wrong' });
		await updateSitting(tx, key, { state: 'closed', closedAt });
		record('meetings.sitting-closed', { sittingId: key.sittingId });
		return done({ id: key.sittingId });
	}
});

/** Opens it again to mend the record, while nobody has signed. */
export const reopenSitting = sittingCommand({
	name: 'reopen-sitting',
	does: 'Opens a closed sitting again to mend its record, while nobody has signed.',
	input: {},
	async run({ tx, key, record }, sitting) {
		const refusal = whyNotReopenSitting(sitting);
		if (refusal) return refused(refusal);
		await updateSitting(tx, key, { state: 'open', closedAt: null });
		record('meetings.sitting-reopened', { sittingId: key.sittingId });
		return done({ id: key.sittingId });
	}
});
