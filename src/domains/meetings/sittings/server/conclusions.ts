import * as v from 'valibot';
import * as field from '#lib/commands/fields.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { carryingOut, recordingSitting } from './sitting-command.ts';

/** Notes what was discussed under an item: of the body, not by speaker. */
export const recordDiscussion = recordingSitting({
	name: 'record-sitting-discussion',
	does: 'Notes what was discussed under an item of an open sitting, as a whole and not by speaker.',
	input: { itemId: field.id, discussion: field.text(10_000) },
	async run({ tx, key, record }, sitting, { itemId, discussion }) {
		if (!sitting.items.some(({ id }) => id === itemId)) return refused({ code: 'meetings.agenda-item-unknown' });
		await tx
			.updateTable('sittingItem')
			.set({ discussion })
			.where('communeId', '=', key.communeId)
			.where('id', '=', itemId)
			.execute();
		record('meetings.sitting-discussion-recorded', { sittingId: key.sittingId, itemId });
		return done({ id: itemId });
	}
});

/** Adds a conclusion of the chair, under an item or of the sitting as a whole; with its id, words it anew. */
export const recordConclusion = recordingSitting({
	name: 'record-conclusion',
	does: 'Records a conclusion of an open sitting, or words one anew.',
	input: { conclusionId: v.optional(field.id), itemId: v.optional(field.id), text: field.filled(5_000) },
	async run({ tx, key, record }, sitting, { conclusionId, itemId, text }) {
		if (itemId && !sitting.items.some(({ id }) => id === itemId))
			return refused({ code: 'meetings.agenda-item-unknown' });
		if (conclusionId && !sitting.conclusions.some(({ id }) => id === conclusionId))
			return refused({ code: 'access.not-found' });
		const id = conclusionId ?? newId();
		if (conclusionId)
			await tx
				.updateTable('conclusion')
				.set({ text })
				.where('communeId', '=', key.communeId)
				.where('id', '=', conclusionId)
				.execute();
		else {
			const position = Math.max(0, ...sitting.conclusions.map((one) => one.position)) + 1;
			await tx
				.insertInto('conclusion')
				.values({ ...key, id, itemId, position, text })
				.execute();
		}
		record('meetings.conclusion-recorded', { sittingId: key.sittingId, conclusionId: id });
		return done({ id });
	}
});

/** Takes a conclusion back while the sitting is open and nobody was given a task for it. */
export const removeConclusion = recordingSitting({
	name: 'remove-conclusion',
	does: 'Takes back a conclusion of an open sitting that has no task.',
	input: { conclusionId: field.id },
	async run({ tx, key, record }, sitting, { conclusionId }) {
		const one = sitting.conclusions.find(({ id }) => id === conclusionId);
		if (!one) return refused({ code: 'access.not-found' });
		if (one.tasks.length + one.hiddenTasks > 0) return refused({ code: 'meetings.conclusion-has-tasks' });
		await tx.deleteFrom('conclusion').where('communeId', '=', key.communeId).where('id', '=', conclusionId).execute();
		record('meetings.conclusion-removed', { sittingId: key.sittingId, conclusionId });
		return done({ id: conclusionId });
	}
});

/** Ends the follow-up of a conclusion with a reason, or takes it up again. */
export const followConclusion = carryingOut({
	name: 'follow-conclusion',
	does: 'Ends the follow-up of a conclusion, with the reason, or takes it up again.',
	input: { conclusionId: field.id, isFollowed: v.boolean(), reason: v.optional(field.text(500), '') },
	async run({ tx, key, today, record }, sitting, { conclusionId, isFollowed, reason }) {
		const known = [...sitting.conclusions, ...sitting.earlier].some(({ id }) => id === conclusionId);
		if (!known) return refused({ code: 'access.not-found' });
		if (!isFollowed && !reason) return refused({ code: 'meetings.conclusion-without-reason' });
		await tx
			.updateTable('conclusion')
			.set(isFollowed ? { settledOn: null, settledBecause: '' } : { settledOn: today, settledBecause: reason })
			.where('communeId', '=', key.communeId)
			.where('id', '=', conclusionId)
			.execute();
		record('meetings.conclusion-followed', { sittingId: key.sittingId, conclusionId, isFollowed, reason });
		return done({ id: conclusionId });
	}
});
