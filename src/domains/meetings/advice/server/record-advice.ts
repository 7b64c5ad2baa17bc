import * as v from 'valibot';
import type { Act } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotTheRecorder } from '../../recording.ts';
import { meetingCommand } from '../../server/meeting-command.ts';
import type { MeetingHead, MeetingKey } from '../../server/meeting-head.ts';
import { heldOn } from '../../rules-of.ts';
import { whyNotAdvise } from '../advice.ts';

/**
 * Puts down what the superior committee member advised: by themselves, which also notes that they came, or by those who
 * keep the record. Empty takes it back.
 */
export const recordAdvice = meetingCommand({
	name: 'record-advice',
	does: 'Puts down what the assigned committee member advised in a meeting, for its minutes.',
	input: {
		/** The guest who advised; left out by the assigned member, who speaks for themselves. */
		guestId: v.optional(field.id),
		advice: field.text(5_000)
	},
	async run(act, meeting, { guestId, advice }) {
		const { tx, record } = act;
		const signatures = await tx
			.selectFrom('meetingSignature')
			.where('communeId', '=', meeting.key.communeId)
			.where('meetingId', '=', meeting.key.meetingId)
			.select(['role', 'memberId', 'name', 'at'])
			.execute();
		const refusal = whyNotAdvise({ state: meeting.state, signatures: signatures as [] });
		if (refusal) return refused(refusal);
		if (guestId) {
			const notRecorder = whyNotTheRecorder(meeting, meeting.by);
			if (notRecorder) return refused(notRecorder);
			if (!(await write(act, meeting.key, guestId, advice))) return refused({ code: 'meetings.superior-not-there' });
		} else {
			if (!(await isAssigned(act, meeting))) return refused({ code: 'access.not-assigned' });
			const own = (await ownGuest(act, meeting.key)) ?? (await comeAsGuest(act, meeting.key));
			await write(act, meeting.key, own, advice);
		}
		record('meetings.advice-recorded', { meetingId: meeting.key.meetingId, guestId, isEmpty: advice === '' });
		return done({ id: meeting.key.meetingId });
	}
});

async function write({ tx }: Act, key: MeetingKey, guestId: string, advice: string): Promise<boolean> {
	const written = await tx
		.updateTable('meetingGuest')
		.set({ advice })
		.where('communeId', '=', key.communeId)
		.where('meetingId', '=', key.meetingId)
		.where('id', '=', guestId)
		.where('isAssignedSuperior', '=', true)
		.executeTakeFirst();
	return written.numUpdatedRows > 0n;
}

/** Whether the caller is assigned to the cell on the day of the meeting. */
const isAssigned = async (act: Act, meeting: MeetingHead): Promise<boolean> =>
	(await assignedOn(act, heldOn(meeting))).includes(act.caller.personId);

/** Persons assigned to the cell of the command on a day. */
export async function assignedOn({ tx, target }: Act, day: string): Promise<string[]> {
	const rows = await tx
		.selectFrom('postHolding')
		.where('unitId', '=', target.unitId)
		.where('post', '=', 'assigned-member')
		.where('validFrom', '<=', day)
		.where('validTo', '>', day)
		.select('personId')
		.distinct()
		.execute();
	return rows.map(({ personId }) => personId);
}

async function ownGuest({ tx, caller }: Act, key: MeetingKey): Promise<string | undefined> {
	const row = await tx
		.selectFrom('meetingGuest')
		.where('communeId', '=', key.communeId)
		.where('meetingId', '=', key.meetingId)
		.where('personId', '=', caller.personId)
		.select('id')
		.executeTakeFirst();
	return row?.id;
}

/** Notes the caller as a guest under the name of their account. */
async function comeAsGuest({ tx, caller }: Act, key: MeetingKey): Promise<string> {
	const { fullName } = await tx
		.selectFrom('account')
		.where('personId', '=', caller.personId)
		.select('fullName')
		.executeTakeFirstOrThrow();
	const id = newId();
	await tx
		.insertInto('meetingGuest')
		.values({ ...key, id, name: fullName, title: '', isAssignedSuperior: true, personId: caller.personId })
		.execute();
	return id;
}
