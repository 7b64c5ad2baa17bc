import type { Tx } from '#lib/db/database.ts';
import { done, type Refusal, refused } from '#lib/result.ts';
import { recording } from '../../commands.ts';
import { whyNotSat } from '../group-sittings.ts';
import { whyNotOpenForRecording, whyNotTheRecorder } from '../../recording.ts';
import { meetingCommand } from '../../server/meeting-command.ts';
import type { MeetingHead } from '../../server/meeting-head.ts';

/** Notes when a group sat and what it said; its leader and its writer may, beside those who keep the meeting's record. */
export const recordGroupSitting = meetingCommand({
	name: 'record-group-sitting',
	does: 'Notes when a group of the cell sat in a meeting by group and what it said; also by those who lead and write there.',
	input: recording.recordGroupSitting,
	async run({ tx, now, record }, head, { groupId, startedAt, endedAt, gist }) {
		const kept = await readKept(tx, head);
		const sitting = kept.find((one) => one.groupId === groupId);
		const refusal =
			(sitting && isKeptBy(sitting, head) ? undefined : whyNotTheRecorder(head, head.by)) ??
			whyNotOpenForRecording(head) ??
			(sitting ? undefined : { code: 'meetings.group-sitting-unknown' }) ??
			whyNotSat({ startedAt, endedAt }, now.toISOString(), head.openedAt);
		if (refusal) return refused(refusal);
		const { communeId, meetingId } = head.key;
		await tx
			.updateTable('meetingSitting')
			.set({ startedAt, endedAt, gist })
			.where('communeId', '=', communeId)
			.where('meetingId', '=', meetingId)
			.where('groupId', '=', groupId)
			.execute();
		record('meetings.group-sitting-recorded', { meetingId, groupId, startedAt, endedAt });
		return done({ id: groupId });
	}
});

/** Why the caller does not call these members: those who lead and write in a sitting call its members alone. */
export async function whyNotTheCaller(tx: Tx, head: MeetingHead, memberIds: string[]): Promise<Refusal | undefined> {
	const refusal = whyNotTheRecorder(head, head.by);
	if (!refusal || head.manner !== 'by-group') return refusal;
	const own = (await readKept(tx, head)).filter((sitting) => isKeptBy(sitting, head));
	return own.length > 0 && memberIds.every((id) => own.some((one) => one.memberIds.includes(id))) ? undefined : refusal;
}

type Kept = { groupId: string; leaderId: string; writerId: string; memberIds: string[] };

const readKept = (tx: Tx, { key }: MeetingHead): Promise<Kept[]> =>
	tx
		.selectFrom('meetingSitting')
		.where('communeId', '=', key.communeId)
		.where('meetingId', '=', key.meetingId)
		.select(['groupId', 'leaderId', 'writerId', 'memberIds'])
		.execute();

const isKeptBy = ({ leaderId, writerId }: Kept, { by }: MeetingHead): boolean =>
	by.memberId === leaderId || by.memberId === writerId;
