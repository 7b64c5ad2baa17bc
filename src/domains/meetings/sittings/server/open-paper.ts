import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { ownAccount } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { openSittings } from './open-sittings.ts';

/**
 * Notes that an invited person opened a paper: day and minute of the first time, nothing more. Opening it again, or
 * opening it without an invitation, changes nothing.
 */
export const openSittingPaper = defineCommand({
	name: 'meetings.open-sitting-paper',
	does: 'Notes that the caller, who is invited, has opened a paper of a sitting: the first time only.',
	needs: 'self',
	input: v.strictObject({ paperId: field.id }),
	target: (tx, _input, caller) => ownAccount(tx, caller),
	async run({ tx, caller, now, record }, { paperId }) {
		await openSittings(tx);
		const paper = await tx
			.selectFrom('sittingPaper as paper')
			.innerJoin('sittingParticipant as own', (join) =>
				join.onRef('own.communeId', '=', 'paper.communeId').onRef('own.sittingId', '=', 'paper.sittingId')
			)
			.where('paper.id', '=', paperId)
			.where('own.personId', '=', caller.personId)
			.where('own.invitedAt', 'is not', null)
			.select(['paper.communeId', 'paper.unitId', 'paper.sittingId'])
			.executeTakeFirst();
		if (!paper) return refused({ code: 'access.not-found' });
		const openedAt = new Date(Math.floor(now.getTime() / 60_000) * 60_000);
		const { numInsertedOrUpdatedRows } = await tx
			.insertInto('sittingReceipt')
			.values({ ...paper, paperId, personId: caller.personId, openedAt })
			.onConflict((conflict) => conflict.doNothing())
			.executeTakeFirst();
		const isFirst = numInsertedOrUpdatedRows === 1n;
		record('meetings.sitting-paper-opened', { paperId, isFirst });
		return done({ isFirst });
	}
});
