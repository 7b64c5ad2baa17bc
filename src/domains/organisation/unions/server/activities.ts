import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { keptContent } from '#lib/files/kept-content.ts';
import { nameFile } from '#lib/files/server/keep-file.ts';
import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { ACTIVITY_KINDS } from '../union.ts';
import { whyNoUnion } from './union-unit.ts';

export const recordActivity = defineCommand({
	name: 'organisation.record-activity',
	does: 'Writes down what a mass organisation, a branch or a team did on a day: where, how many came, what came of it.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		kind: v.picklist(ACTIVITY_KINDS, 'input.missing'),
		on: field.day,
		what: field.filled(300),
		place: v.optional(field.text(200), ''),
		/** A topic that the commune issued, where one was studied. */
		topicId: v.optional(field.id),
		/** People who came; households, for a visit. */
		came: field.wholeNumber(0, 100_000),
		result: v.optional(field.text(2000), ''),
		file: v.optional(keptContent)
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run(act, { kind, on, what, place, topicId, came, result, file }) {
		const { tx, target, caller, today, now, commandId, record } = act;
		const missing = await whyNoUnion(tx, target);
		if (missing) return refused(missing);
		if (on > today) return refused({ code: 'organisation.activity-ahead' });
		const topic = topicId
			? await tx
					.selectFrom('studyTopic')
					.where('communeId', '=', target.communeId)
					.where('id', '=', topicId)
					.select('id')
					.executeTakeFirst()
			: undefined;
		if (topicId && !topic) return refused({ code: 'organisation.topic-missing' });
		const id = rowId(commandId);
		const fileId = file ? await nameFile(act, file) : null;
		await tx
			.insertInto('organisationActivity')
			.values({
				...target,
				...{ id, kind, what, place, came, result, fileId },
				onDay: on,
				topicId: topic?.id ?? null,
				byPerson: caller.personId,
				byName: caller.name,
				at: now
			})
			.execute();
		record('organisation.activity-recorded', { activityId: id, kind, on, came });
		return done({ id });
	}
});

export const strikeActivity = defineCommand({
	name: 'organisation.strike-activity',
	does: 'Takes an activity out of the count with the reason, or, without one, puts it back.',
	needs: 'grant',
	input: v.strictObject({ activityId: field.id, reason: v.optional(field.text(500), '') }),
	target: (tx, { activityId }) =>
		tx
			.selectFrom('organisationActivity')
			.where('id', '=', activityId)
			.select(['unitId', 'communeId'])
			.executeTakeFirst(),
	async run({ tx, target, record }, { activityId, reason }) {
		await tx
			.updateTable('organisationActivity')
			.set({ struckWhy: reason })
			.where('communeId', '=', target.communeId)
			.where('id', '=', activityId)
			.execute();
		record('organisation.activity-struck', { activityId, reason });
		return done({ id: activityId });
	}
});
