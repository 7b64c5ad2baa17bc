import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotCheck } from '../slip.ts';
import { changeSlip, slipTarget, takeSlip } from './slip-command.ts';

/** The cell says that the slip is right and hands it on, or takes that back. */
export const checkSlip = defineCommand({
	name: 'members.check-slip',
	does: 'Confirms a supplement slip for the cell and hands it on to the office, or takes that back until it is taken over.',
	needs: 'grant',
	input: v.strictObject({ slipId: field.id, isChecked: v.optional(v.boolean(), true) }),
	target: slipTarget,
	async run({ tx, target: { communeId }, caller, now, record }, { slipId, isChecked }) {
		const slip = await takeSlip(tx, communeId, slipId);
		const refusal = whyNotCheck(slip, caller.personId, isChecked);
		if (refusal) return refused(refusal);
		await changeSlip(
			tx,
			communeId,
			slipId,
			isChecked
				? { state: 'checked', checkedBy: caller.personId, checkedName: caller.name, checkedAt: now, note: '' }
				: { state: 'handed-in', checkedBy: null, checkedName: '', checkedAt: null }
		);
		record('members.slip-checked', { slipId, isChecked });
		return done({ id: slipId });
	}
});

/** Back to the member, who hands it in anew. */
export const returnSlip = defineCommand({
	name: 'members.return-slip',
	does: 'Sends a supplement slip back to its member with the reason; it can be handed in again.',
	needs: 'grant',
	input: v.strictObject({ slipId: field.id, reason: field.filled(500) }),
	target: slipTarget,
	async run({ tx, target: { communeId }, record }, { slipId, reason }) {
		const { state } = await takeSlip(tx, communeId, slipId);
		if (state !== 'handed-in' && state !== 'checked') return refused({ code: 'members.slip-not-its-turn' });
		await changeSlip(tx, communeId, slipId, {
			state: 'returned',
			note: reason,
			checkedBy: null,
			checkedName: '',
			checkedAt: null
		});
		record('members.slip-returned', { slipId, reason });
		return done({ id: slipId });
	}
});
