import type { Tx } from '#lib/db/database.ts';
import { done, refused } from '#lib/result.ts';
import { recording } from '../commands.ts';
import { recordingCommand } from './meeting-command.ts';
import type { MeetingKey } from './meeting-head.ts';

/** Answers what people asked for, with the task that follows from it if one was given, or passes it on. */
export const answerMatter = recordingCommand({
	name: 'answer-matter',
	does: 'Answers a matter that people raised, with the task that follows from it, or passes it on to the superior.',
	input: recording.answerMatter,
	async run({ tx, record }, { key }, { matterId, answer, taskId, isForwarded }) {
		if (taskId && !(await isGivenHere(tx, key, taskId))) return refused({ code: 'meetings.task-not-of-meeting' });
		const answered = await tx
			.updateTable('matter')
			.set({ answer, taskId: taskId ?? null, state: isForwarded ? 'forwarded' : 'answered' })
			.where('communeId', '=', key.communeId)
			.where('meetingId', '=', key.meetingId)
			.where('id', '=', matterId)
			.executeTakeFirst();
		if (answered.numUpdatedRows === 0n) return refused({ code: 'access.not-found' });
		record('meetings.matter-answered', { meetingId: key.meetingId, matterId, taskId, isForwarded });
		return done({ id: matterId });
	}
});

const isGivenHere = async (tx: Tx, key: MeetingKey, taskId: string): Promise<boolean> =>
	Boolean(
		await tx
			.selectFrom('task')
			.where('communeId', '=', key.communeId)
			.where('id', '=', taskId)
			.where('sourceKind', '=', 'meeting')
			.where('sourceId', '=', key.meetingId)
			.select('id')
			.executeTakeFirst()
	);
