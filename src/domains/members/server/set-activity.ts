import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import type { Tx } from '#lib/db/database.ts';
import { unitOfRow } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { ACTIVITIES, type Activity, endsMembership, LEFT_WHY, whyNotSetActivity } from '../activity.ts';

/** Sets a member's activity from a day on. A membership that ends with it ends on that day, and begins anew on return. */
export const setActivity = defineCommand({
	name: 'members.set-activity',
	does: 'Sets a member’s activity (active, exempt, suspended, …) from a day on, with the reason.',
	needs: 'grant',
	input: v.strictObject({
		memberId: field.id,
		activity: v.picklist(ACTIVITIES, 'input.not-understood'),
		since: field.day,
		reason: field.filled(500),
		decisionNumber: v.optional(field.text(100), ''),
		until: v.optional(v.nullable(field.day), null),
		leftWhy: v.optional(v.nullable(v.picklist(LEFT_WHY, 'input.not-understood')), null)
	}),
	target: (tx, input) => unitOfRow(tx, 'member', input.memberId),
	async run(
		{ tx, target: { communeId, unitId }, today, now, record },
		{ memberId, activity, since, reason, decisionNumber, until, leftWhy }
	) {
		const member = await tx
			.selectFrom('member')
			.where('communeId', '=', communeId)
			.where('id', '=', memberId)
			.select('activity')
			.executeTakeFirstOrThrow();
		const before = member.activity as Activity;
		const refusal = whyNotSetActivity({ activity: before }, { activity, since, until, leftWhy }, today);
		if (refusal) return refused(refusal);
		if (endsMembership(before) && !endsMembership(activity) && (await belongsElsewhere(tx, communeId, memberId)))
			return refused({ code: 'members.belongs-elsewhere' });

		await tx
			.updateTable('member')
			.set({
				activity,
				activitySince: since,
				activityDecision: decisionNumber,
				activityUntil: until,
				leftWhy,
				updatedAt: now
			})
			.where('communeId', '=', communeId)
			.where('id', '=', memberId)
			.execute();
		if (endsMembership(activity) && !endsMembership(before))
			await tx
				.updateTable('membership')
				.set({ validTo: since })
				.where('communeId', '=', communeId)
				.where('memberId', '=', memberId)
				.where('validTo', '=', 'infinity')
				.where('validFrom', '<', since)
				.execute();
		if (!endsMembership(activity) && endsMembership(before))
			await tx.insertInto('membership').values({ communeId, memberId, unitId, validFrom: since }).execute();
		record('members.activity-set', { memberId, activity, before, since, reason, decisionNumber });
		return done({ id: memberId });
	}
});

/** Whoever was carried over to another commune comes back by a transfer from there, so that nobody is on two rolls. */
const belongsElsewhere = async (tx: Tx, communeId: number, memberId: string): Promise<boolean> =>
	(await tx
		.selectFrom('transfer')
		.where('communeId', '=', communeId)
		.where('memberId', '=', memberId)
		.where('state', '=', 'accepted')
		.where('kind', '=', 'official')
		.where('toCommuneId', 'is not', null)
		.where('toCommuneId', '<>', communeId)
		.select('id')
		.executeTakeFirst()) !== undefined;
