import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import type { Tx } from '#lib/db/database.ts';
import { keptContent } from '#lib/files/kept-content.ts';
import { nameFile } from '#lib/files/server/keep-file.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { PUBLICATION_FORMS } from '../duty.ts';

const unitOf = (tx: Tx, id: string) =>
	tx.selectFrom('disclosure').where('id', '=', id).select(['unitId', 'communeId']).executeTakeFirst();

/** Where something was made public, in which form, from which day on. */
export const recordPublication = defineCommand({
	name: 'outcomes.record-publication',
	does: 'Records that something was made public: form, place, days, and a photograph where there is one.',
	needs: 'grant',
	input: v.strictObject({
		disclosureId: field.id,
		form: v.picklist(PUBLICATION_FORMS),
		place: field.filled(200),
		from: field.day,
		to: v.optional(field.day),
		file: v.optional(keptContent)
	}),
	target: (tx, { disclosureId }) => unitOf(tx, disclosureId),
	async run(act, { disclosureId, form, place, from, to, file }) {
		const { tx, target, caller, today, now, record } = act;
		const disclosure = await tx
			.selectFrom('disclosure')
			.where('communeId', '=', target.communeId)
			.where('id', '=', disclosureId)
			.select(['decidedOn', 'withdrawnWhy'])
			.executeTakeFirstOrThrow();
		if (disclosure.withdrawnWhy) return refused({ code: 'outcomes.disclosure-withdrawn' });
		if (from > today) return refused({ code: 'outcomes.day-in-future' });
		if (from < disclosure.decidedOn) return refused({ code: 'outcomes.published-before-decided' });
		if (to && to < from) return refused({ code: 'outcomes.published-backwards' });
		const id = newId();
		const fileId = file ? await nameFile(act, file) : null;
		await tx
			.insertInto('disclosurePublication')
			.values({
				...target,
				id,
				disclosureId,
				form,
				place,
				fromDay: from,
				toDay: to ?? null,
				fileId,
				byName: caller.name,
				at: now
			})
			.execute();
		record('outcomes.publication-recorded', { disclosureId, form, place, from, to: to ?? null });
		return done({ id });
	}
});

/** The day on which it was taken down; the same again corrects it. */
export const endPublication = defineCommand({
	name: 'outcomes.end-publication',
	does: 'Records the last day on which something was public in one place.',
	needs: 'grant',
	input: v.strictObject({ publicationId: field.id, on: field.day }),
	target: (tx, { publicationId }) =>
		tx
			.selectFrom('disclosurePublication')
			.where('id', '=', publicationId)
			.select(['unitId', 'communeId'])
			.executeTakeFirst(),
	async run({ tx, target: { communeId }, today, record }, { publicationId, on }) {
		if (on > today) return refused({ code: 'outcomes.day-in-future' });
		const ended = await tx
			.updateTable('disclosurePublication')
			.set({ toDay: on })
			.where('communeId', '=', communeId)
			.where('id', '=', publicationId)
			.where('fromDay', '<=', on)
			.returning('id')
			.executeTakeFirst();
		if (!ended) return refused({ code: 'outcomes.published-backwards' });
		record('outcomes.publication-ended', { publicationId, on });
		return done({ id: publicationId });
	}
});

/** A duty that was noted by mistake stays in sight of the office with its reason, and leaves the portal. */
export const withdrawDisclosure = defineCommand({
	name: 'outcomes.withdraw-disclosure',
	does: 'Withdraws a duty of publication that was noted by mistake, with the reason.',
	needs: 'grant',
	input: v.strictObject({ disclosureId: field.id, reason: field.filled(500) }),
	target: (tx, { disclosureId }) => unitOf(tx, disclosureId),
	async run({ tx, target: { communeId }, record }, { disclosureId, reason }) {
		await tx
			.updateTable('disclosure')
			.set({ withdrawnWhy: reason })
			.where('communeId', '=', communeId)
			.where('id', '=', disclosureId)
			.execute();
		record('outcomes.disclosure-withdrawn', { disclosureId, reason });
		return done({ id: disclosureId });
	}
});
