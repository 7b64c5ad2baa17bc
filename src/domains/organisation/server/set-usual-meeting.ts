import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotSetUsualMeeting } from '../usual-meeting.ts';

/** Sets when and where a cell usually meets: the next meetings are proposed from it. */
export const setUsualMeeting = defineCommand({
	name: 'organisation.set-usual-meeting',
	does: 'Sets when and where a cell usually meets; what is null follows the national rule.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		day: v.nullable(field.wholeNumber(1, 28)),
		time: v.nullable(v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'input.time-not-understood'))),
		place: v.nullable(field.text(200))
	}),
	target: (tx, input) => unitByCode(tx, input.unitCode),
	async run({ tx, target, today, record }, { unitCode, day, time, place }) {
		const unit = await tx
			.selectFrom('unit')
			.where('id', '=', target.unitId)
			.select('validTo')
			.forUpdate()
			.executeTakeFirstOrThrow();
		const refusal = whyNotSetUsualMeeting(unit, today);
		if (refusal) return refused(refusal);
		await tx
			.updateTable('unit')
			.set({ usualDay: day, usualTime: time, usualPlace: place || null })
			.where('id', '=', target.unitId)
			.execute();
		record('organisation.usual-meeting-set', { unitCode, day, time, place });
		return done({ unitCode });
	}
});
