import { whyNotGiveTask } from '#domains/direction/index.ts';
import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { recording } from '../commands.ts';
import { recordingCommand } from './meeting-command.ts';
import { heldOn } from '../rules-of.ts';
import { writeCellMonth } from './write-cell-month.ts';

/** Gives a member a task in the meeting: who, what comes of it, by when. */
export const assignTask = recordingCommand({
	name: 'assign-task',
	does: 'Gives a member of the cell a task in the meeting, with a product and a day.',
	input: recording.assignTask,
	async run({ tx, commandId, caller, now, record }, meeting, { title, ownerId, product, dueOn }) {
		const { communeId, unitId, meetingId } = meeting.key;
		const givenOn = heldOn(meeting);
		const refusal = whyNotGiveTask({ dueOn, today: givenOn });
		if (refusal) return refused(refusal);
		const owner = await tx
			.selectFrom('meetingRoll as roll')
			.innerJoin('member', (join) =>
				join.onRef('member.communeId', '=', 'roll.communeId').onRef('member.id', '=', 'roll.memberId')
			)
			.where('roll.communeId', '=', communeId)
			.where('roll.meetingId', '=', meetingId)
			.where('roll.memberId', '=', ownerId)
			.select(['roll.name', 'member.personId'])
			.executeTakeFirst();
		if (!owner) return refused({ code: 'meetings.task-owner-not-on-roll' });

		const id = rowId(commandId);
		await tx
			.insertInto('task')
			.values({
				communeId,
				unitId,
				id,
				title,
				searchKey: searchKey(title),
				product,
				ownerMemberId: ownerId,
				ownerPersonId: owner.personId,
				ownerName: owner.name,
				givenOn,
				dueOn,
				sourceKind: 'meeting',
				sourceId: meetingId,
				createdBy: caller.personId,
				createdAt: now
			})
			.execute();
		await writeCellMonth(tx, meeting);
		record('meetings.task-given', { meetingId, taskId: id, ownerId, dueOn });
		return done({ id });
	}
});

/** Takes back a task of this meeting while it is open: it is dropped, and the meeting no longer gave it. */
export const withdrawTask = recordingCommand({
	name: 'withdraw-task',
	does: 'Takes back a task that this meeting gave, while the meeting is open.',
	input: recording.withdrawTask,
	async run({ tx, record }, meeting, { taskId }) {
		const { communeId, meetingId } = meeting.key;
		const dropped = await tx
			.updateTable('task')
			.set({ state: 'dropped', doneOn: heldOn(meeting), sourceKind: null, sourceId: null })
			.where('communeId', '=', communeId)
			.where('id', '=', taskId)
			.where('sourceKind', '=', 'meeting')
			.where('sourceId', '=', meetingId)
			.where('state', '=', 'open')
			.executeTakeFirst();
		if (dropped.numUpdatedRows === 0n) return refused({ code: 'meetings.task-not-of-meeting' });
		await tx
			.updateTable('matter')
			.set({ taskId: null })
			.where('communeId', '=', communeId)
			.where('taskId', '=', taskId)
			.execute();
		await writeCellMonth(tx, meeting);
		record('meetings.task-withdrawn', { meetingId, taskId });
		return done({ id: taskId });
	}
});
