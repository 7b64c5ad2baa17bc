import { done, refused } from '#lib/result.ts';
import { whyNotInvite } from '../steps.ts';
import { readUnread } from './receipts.ts';
import { preparingSitting, sittingCommand } from './sitting-command.ts';
import { tellOfSitting } from './tell-sitting.ts';
import { updateSitting } from './update-sitting.ts';

/** Invites everybody who was called and not invited yet: from then on they see agenda and papers. */
export const inviteToSitting = preparingSitting({
	name: 'invite-to-sitting',
	does: 'Invites everybody who is called to a sitting and was not invited yet; agenda and papers open to them.',
	input: {},
	async run(act, sitting) {
		const { tx, key, now, record } = act;
		const refusal = whyNotInvite(sitting, now);
		if (refusal) return refused(refusal);
		const fresh = sitting.participants.filter(({ invitedAt }) => !invitedAt);
		if (fresh.length === 0) return refused({ code: 'meetings.sitting-all-invited' });
		await tx
			.updateTable('sittingParticipant')
			.set({ invitedAt: now })
			.where('communeId', '=', key.communeId)
			.where('sittingId', '=', key.sittingId)
			.where('invitedAt', 'is', null)
			.execute();
		await updateSitting(tx, key, { state: 'invited', invitedAt: sitting.invitedAt ?? now });
		const told = await tellOfSitting(act, fresh, sitting, { kind: 'meetings.told-sitting-invited' });
		record('meetings.sitting-invited', { sittingId: key.sittingId, invited: fresh.length, told });
		return done({ invited: fresh.length, told });
	}
});

/** Reminds those who have not opened every paper yet. */
export const remindOfPapers = sittingCommand({
	name: 'remind-of-papers',
	does: 'Reminds those invited who have not opened every paper of a sitting that is still to come.',
	input: {},
	async run(act, sitting) {
		const { tx, key, now, record } = act;
		if (sitting.state !== 'invited') return refused({ code: 'meetings.sitting-not-invited' });
		const unread = await readUnread(tx, sitting);
		if (unread.length === 0) return refused({ code: 'meetings.sitting-all-opened' });
		await tx
			.updateTable('sittingParticipant')
			.set({ remindedAt: now })
			.where('communeId', '=', key.communeId)
			.where(
				'id',
				'in',
				unread.map(({ id }) => id)
			)
			.execute();
		await tellOfSitting(act, unread, sitting, { kind: 'meetings.told-sitting-papers' });
		record('meetings.sitting-readers-reminded', { sittingId: key.sittingId, reminded: unread.length });
		return done({ reminded: unread.length });
	}
});
