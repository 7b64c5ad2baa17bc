import * as v from 'valibot';
import { type MeetingRecord, storyEntries, whyNotAt } from '#domains/meetings/index.ts';
import { readStanding } from '#domains/meetings/server/index.ts';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitOrHeirByCode, unitOfRow } from '#lib/commands/targets.ts';
import { rowId } from '#lib/ids.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { done, type Refusal, refused } from '#lib/result.ts';
import { whyNotRecordStory } from '../story.ts';

/** Puts a told story on the cell's log, and into the minutes where it was told in a meeting. */
export const recordStory = defineCommand({
	name: 'study.record-story',
	does: 'Puts a story that was told on the storytelling log of a cell, in a meeting or outside of one.',
	needs: 'grant',
	input: v.strictObject(storyEntries),
	target: (tx, input) => unitOrHeirByCode(tx, input.unitCode),
	async run(act, { unitCode, memberId, guestName, at, ...story }) {
		const { tx, target, caller, commandId, now, record } = act;
		const recordedAt = at ?? now.toISOString();
		const refusal = whyNotAt(recordedAt, now.toISOString()) ?? (await whyNotNow(act, story));
		if (refusal) return refused(refusal);
		if (Boolean(memberId) === Boolean(guestName)) return refused({ code: 'study.teller-missing' });
		const member = memberId ? await nameOf(act, memberId) : undefined;
		if (memberId && !member) return refused({ code: 'study.teller-not-in-cell' });
		if (story.agendaItemId && !(await isItemOf(act, story.agendaItemId, story.meetingId)))
			return refused({ code: 'meetings.agenda-item-unknown' });

		const id = rowId(commandId);
		const teller = member?.fullName ?? guestName ?? '';
		await tx
			.insertInto('story')
			.values({ ...target, id, ...story, memberId, teller, recordedBy: caller.personId, recordedAt })
			.execute();
		record('study.story-recorded', { storyId: id, meetingId: story.meetingId, toldOn: story.toldOn });
		return done({ id });
	}
});

/** Takes back a story that was put on the log by mistake. */
export const withdrawStory = defineCommand({
	name: 'study.withdraw-story',
	does: 'Takes back a story from the log; one that stands in closed minutes stays.',
	needs: 'grant',
	input: v.strictObject({ storyId: field.id }),
	target: (tx, { storyId }) => unitOfRow(tx, 'story', storyId),
	async run(act, { storyId }) {
		const { tx, target, record } = act;
		const own = tx.selectFrom('story').where('communeId', '=', target.communeId).where('id', '=', storyId);
		const { meetingId, toldOn, title } = await own.select(['meetingId', 'toldOn', 'title']).executeTakeFirstOrThrow();
		const refusal = await whyNotNow(act, { meetingId: meetingId ?? undefined, toldOn });
		if (refusal) return refused(refusal);
		await tx.deleteFrom('story').where('communeId', '=', target.communeId).where('id', '=', storyId).execute();
		record('study.story-withdrawn', { storyId, meetingId, title });
		return done({ id: storyId });
	}
});

/** The rule, asked with the meeting as it stands, which waits for nobody else's command until this one is done. */
async function whyNotNow(
	{ tx, target, caller, today }: Act,
	{ meetingId, toldOn }: { meetingId?: string; toldOn: LocalDate }
): Promise<Refusal | undefined> {
	const standing = await readStanding(tx, caller, target.unitId, today);
	if (!meetingId) return whyNotRecordStory({ toldOn, today }, standing);
	const row = await tx
		.selectFrom('meeting')
		.where('communeId', '=', target.communeId)
		.where('unitId', '=', target.unitId)
		.where('id', '=', meetingId)
		.select(['state', 'chairId', 'minuteSecretaryId'])
		.forNoKeyUpdate()
		.executeTakeFirst();
	if (!row) return { code: 'study.meeting-unknown' };
	const person = (memberId: string | null) => (memberId ? { memberId, name: '' } : undefined);
	const meeting = {
		state: row.state as MeetingRecord['state'],
		chair: person(row.chairId),
		minuteSecretary: person(row.minuteSecretaryId)
	};
	return whyNotRecordStory({ meeting, toldOn, today }, standing);
}

const nameOf = ({ tx, target }: Act, memberId: string) =>
	tx
		.selectFrom('member')
		.where('communeId', '=', target.communeId)
		.where('unitId', '=', target.unitId)
		.where('id', '=', memberId)
		.select('fullName')
		.executeTakeFirst();

const isItemOf = async ({ tx, target }: Act, itemId: string, meetingId: string | undefined): Promise<boolean> =>
	meetingId !== undefined &&
	(await tx
		.selectFrom('agendaItem')
		.where('communeId', '=', target.communeId)
		.where('meetingId', '=', meetingId)
		.where('id', '=', itemId)
		.select('id')
		.executeTakeFirst()) !== undefined;
