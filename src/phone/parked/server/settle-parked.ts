import * as v from 'valibot';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitOfRow } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';

const input = v.strictObject({
	parkedId: field.id,
	/** applied: carried out after all; entered: put in by hand in another way; laid-aside: not to be done. */
	how: v.picklist(['applied', 'entered', 'laid-aside']),
	reason: v.optional(field.text(500), '')
});
type Input = v.InferOutput<typeof input>;

/** Ends what was parked by a person's decision. Both versions stay, with who decided and why. */
async function settle({ tx, caller, now, record }: Act, { parkedId, how, reason }: Input) {
	if (how !== 'applied' && reason === '') return refused({ code: 'phone.reason-missing' });
	if (how === 'applied' && !(await wasCarriedOut(tx, parkedId))) return refused({ code: 'phone.not-carried-out' });
	const { numUpdatedRows } = await tx
		.updateTable('phoneParked')
		.set({ state: how, reason, settledByName: caller.name, settledAt: now })
		.where('id', '=', parkedId)
		.where('state', '=', 'open')
		.executeTakeFirst();
	if (numUpdatedRows === 0n) return refused({ code: 'phone.settled-already' });
	record('phone.parked-settled', { parkedId, how, reason });
	return done({ id: parkedId });
}

/** Whether the command itself stands in the log, given by whoever decides now. */
const wasCarriedOut = async (tx: Act['tx'], id: string): Promise<boolean> =>
	(await tx.selectFrom('commandLog').where('id', '=', id).select('id').executeTakeFirst()) !== undefined;

export const settleParked = defineCommand({
	name: 'phone.settle-parked',
	does: 'Decides what becomes of a command that a phone brought too late: carried out, put in by hand, or laid aside.',
	needs: 'grant',
	input,
	target: (tx, { parkedId }) => unitOfRow(tx, 'phoneParked', parkedId),
	run: settle
});

export const settleOwnParked = defineCommand({
	name: 'phone.settle-own-parked',
	does: "Decides what becomes of a command that the caller's own phone brought too late.",
	needs: 'self',
	input,
	target: (tx, { parkedId }, caller) =>
		tx
			.selectFrom('phoneParked')
			.where('id', '=', parkedId)
			.where('personId', '=', caller.personId)
			.select(['unitId', 'communeId'])
			.executeTakeFirst(),
	run: settle
});
