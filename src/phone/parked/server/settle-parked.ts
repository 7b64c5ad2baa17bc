import { sql } from 'kysely';
import * as v from 'valibot';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import type { Tx } from '#lib/db/database.ts';
import { unitOfRow } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';

const texts = v.optional(v.record(v.string(), field.text(20_000)));

const input = v.strictObject({
	parkedId: field.id,
	/**
	 * applied: carried out after all; merged: carried out with texts made of both versions; entered: put in by hand in
	 * another way; laid-aside: not to be done.
	 */
	how: v.picklist(['applied', 'merged', 'entered', 'laid-aside']),
	reason: v.optional(field.text(500), ''),
	/** What a person made of both versions. */
	texts,
	/** The office's texts as the person who chose saw them: where they moved on again, it is asked again. */
	shown: texts
});
export type Decision = v.InferInput<typeof input>;
type Input = v.InferOutput<typeof input>;

/** Ends what was parked by a person's decision. Both versions stay, with who decided and why. */
async function settle({ tx, caller, target, now, record }: Act, { parkedId, how, reason, texts }: Input) {
	const isDone = how === 'applied' || how === 'merged';
	if (!isDone && reason === '') return refused({ code: 'phone.reason-missing' });
	if (how === 'merged' && !texts) return refused({ code: 'phone.merged-missing' });
	if (isDone && !(await wasCarriedOut(tx, target.communeId, parkedId)))
		return refused({ code: 'phone.not-carried-out' });
	const { numUpdatedRows } = await tx
		.updateTable('phoneParked')
		.set({
			state: how,
			reason,
			settledByName: caller.name,
			settledAt: now,
			...(how === 'merged' && { merged: JSON.stringify(texts) })
		})
		.where('id', '=', parkedId)
		.where('state', '=', 'open')
		.executeTakeFirst();
	if (numUpdatedRows === 0n) return refused({ code: 'phone.settled-already' });
	record('phone.parked-settled', { parkedId, how, reason });
	return done({ id: parkedId });
}

/** Whether the command itself stands in the log, whoever gave it: the log alone shows people their own. */
export async function wasCarriedOut(tx: Tx, communeId: number, id: string): Promise<boolean> {
	const { rows } = await sql`select from app.earlier_command(${communeId}, ${id})`.execute(tx);
	return rows.length > 0;
}

export const settleParked = defineCommand({
	name: 'phone.settle-parked',
	does: 'Decides what becomes of a command that a phone brought too late: carried out, merged, put in by hand, or laid aside.',
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
