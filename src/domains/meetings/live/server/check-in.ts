import * as v from 'valibot';
import { done, refused } from '#lib/result.ts';
import { roomCommand } from '../../server/meeting-command.ts';
import { writeCellMonth } from '../../server/write-cell-month.ts';
import { isCheckInCode } from './check-in-code.ts';
import { entryInRoom } from './entry-in-room.ts';

/** Says that one is there, by the code that hangs in the room: on its screen or on the printed sheet. */
export const checkIn = roomCommand({
	name: 'check-in',
	does: 'Checks oneself in at an open meeting with the code shown in its room or printed on its sheet.',
	secrets: ['code'],
	input: { code: v.pipe(v.string(), v.trim(), v.minLength(1, 'input.missing'), v.maxLength(40)) },
	async run({ tx, now, today, record }, { key, month, by }, { code }) {
		if (!isCheckInCode(code, key.meetingId, now, today)) return refused({ code: 'meetings.check-in-code-over' });
		const entry = await entryInRoom(tx, key, by.memberId);
		if (!entry) return refused({ code: 'meetings.not-on-roll' });
		if (entry.isSuspended) return refused({ code: 'meetings.member-suspended', facts: { name: entry.name } });
		await tx
			.updateTable('meetingRoll')
			.set({ presence: 'present', reason: '', recordedAt: now })
			.where('communeId', '=', key.communeId)
			.where('meetingId', '=', key.meetingId)
			.where('memberId', '=', entry.memberId)
			.execute();
		await writeCellMonth(tx, { key, month });
		record('meetings.checked-in', { meetingId: key.meetingId, memberId: entry.memberId });
		return done({ memberId: entry.memberId });
	}
});
