import { sql } from 'kysely';
import * as v from 'valibot';
import type { Act } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { reviewScore as reviewedScore } from '../score/index.ts';
import { meetingCommand } from './meeting-command.ts';
import { readMeetingRecord } from './read-record.ts';
import { partCode } from '../commands.ts';
import { tell } from './tell.ts';

/** Scores a closed meeting for the superior level, beside the cell's own score. Given again, the new one counts. */
export const reviewScore = meetingCommand({
	name: 'review-score',
	does: "Scores a closed meeting for the superior level; the cell's own score stays, differences need a reason.",
	input: {
		/** Points by part; those left out are the cell's own. */
		given: v.record(partCode, field.wholeNumber(0, 100)),
		reasons: v.optional(v.record(partCode, field.text(500)), {})
	},
	async run(act, { key }, { given, reasons }) {
		const { tx, caller, now, record } = act;
		const meeting = (await readMeetingRecord(tx, key.meetingId))!;
		if (await hasScored(act, key.meetingId)) return refused({ code: 'meetings.review-own-score' });
		const reviewed = reviewedScore(meeting, given, reasons);
		if (!reviewed.ok) return reviewed;
		const { lines, ruleSetId, ...figures } = reviewed.value;
		await tx
			.insertInto('meetingScoreReview')
			.values({
				...key,
				id: newId(),
				ruleSetId,
				...figures,
				lines: JSON.stringify(lines),
				byPerson: caller.personId,
				byName: caller.name,
				at: now
			})
			.execute();
		await tell(act, await leadersOf(act), meeting, {
			kind: 'meetings.told-score-reviewed',
			facts: { month: `${meeting.month.slice(5)}/${meeting.month.slice(0, 4)}`, total: String(figures.total) }
		});
		record('meetings.score-reviewed', { meetingId: key.meetingId, total: figures.total, class: figures.class });
		return done(figures);
	}
});

/** Nobody reviews a score that they wrote down themselves. */
async function hasScored({ tx, target, caller }: Act, meetingId: string): Promise<boolean> {
	const found = await tx
		.selectFrom('meetingScore')
		.where('communeId', '=', target.communeId)
		.where('meetingId', '=', meetingId)
		.where('decidedBy', '=', caller.personId)
		.select('meetingId')
		.executeTakeFirst();
	return found !== undefined;
}

/** Secretary and deputy of the cell today. */
async function leadersOf({ tx, target, today }: Act): Promise<string[]> {
	const { rows } = await sql<{ personId: string }>`
		select distinct person_id from post_holding where unit_id = ${target.unitId}
			and post in ('cell-secretary', 'cell-deputy') and valid_from <= ${today} and ${today} < valid_to`.execute(tx);
	return rows.map(({ personId }) => personId);
}
