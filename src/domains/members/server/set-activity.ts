import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitOfRow } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { ACTIVITIES, type Activity, endsMembership, whyNotSetActivity } from '../activity.ts';

/** Sets a member's activity from a day on. A membership that ends with it ends on that day, and begins anew on return. */
export const setActivity = defineCommand({
	name: 'members.set-activity',
	does: 'Sets a member’s activity (active, exempt, suspended, …) from a day on, with the reason.',
	needs: 'grant',
	input: v.strictObject({
		memberId: field.id,
		activity: v.picklist(ACTIVITIES, 'input.not-understood'),
		since: field.day,
		reason: field.filled(500)
	}),
	target: (tx, input) => unitOfRow(tx, 'member', input.memberId),
	async run({ tx, target: { communeId, unitId }, today, now, record }, { memberId, activity, since, reason }) {
		const member = await tx
			.selectFrom('member')
			.where('communeId', '=', communeId)
			.where('id', '=', memberId)
			.select('activity')
			.executeTakeFirstOrThrow();
		const before = member.activity as Activity;
		const refusal = whyNotSetActivity({ activity: before }, { activity, since }, today);
		if (refusal) return refused(refusal);

		await tx
			.updateTable('member')
			.set({ activity, activitySince: since, updatedAt: now })
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
		record('members.activity-set', { memberId, activity, before, since, reason });
		return done({ id: memberId });
	}
});
