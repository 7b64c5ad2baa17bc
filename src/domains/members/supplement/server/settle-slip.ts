import * as v from 'valibot';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { done, refused } from '#lib/result.ts';
import { SLIP_FIELDS, type SlipLine, settled } from '../slip.ts';
import { changeSlip, slipTarget, takeSlip } from './slip-command.ts';
import { readKnown } from './slip-page.ts';

/** Writes values onto the roll: the position stands in the open part, the rest in the private one. */
async function writeOnRoll({ tx, target: { communeId }, now }: Act, memberId: string, values: Record<string, string>) {
	const { position, ...rest } = values;
	await tx
		.updateTable('member')
		.set({ ...(position !== undefined && { position }), updatedAt: now })
		.where('communeId', '=', communeId)
		.where('id', '=', memberId)
		.execute();
	if (Object.keys(rest).length > 0)
		await tx
			.updateTable('memberPrivate')
			.set(rest)
			.where('communeId', '=', communeId)
			.where('memberId', '=', memberId)
			.execute();
}

/** Takes a checked slip over into the roll, field by field. */
export const settleSlip = defineCommand({
	name: 'members.settle-slip',
	does: 'Takes a checked supplement slip over into the roll, field by field: accepted ones change it, declined ones need a reason.',
	needs: 'grant',
	input: v.strictObject({
		slipId: field.id,
		verdicts: v.array(
			v.strictObject({
				field: v.picklist(SLIP_FIELDS, 'input.not-understood'),
				verdict: v.picklist(['accepted', 'declined'], 'input.missing'),
				why: v.optional(field.text(300), '')
			})
		)
	}),
	target: slipTarget,
	async run(act, { slipId, verdicts }) {
		const { tx, target, caller, now, record } = act;
		const slip = await takeSlip(tx, target.communeId, slipId);
		if (slip.state !== 'checked') return refused({ code: 'members.slip-not-its-turn' });
		const lines = settled(slip.lines, verdicts);
		if (!Array.isArray(lines)) return refused(lines);
		const accepted = lines.filter(({ verdict }) => verdict === 'accepted');
		if (accepted.length > 0) await writeOnRoll(act, slip.memberId, valuesOf(accepted, 'to'));
		await changeSlip(tx, target.communeId, slipId, {
			state: 'accepted',
			lines: JSON.stringify(lines),
			settledName: caller.name,
			settledAt: now,
			note: ''
		});
		record('members.slip-settled', {
			slipId,
			memberId: slip.memberId,
			fields: accepted.map((line) => line.field),
			declined: lines.length - accepted.length
		});
		return done({ id: slipId, accepted: accepted.length });
	}
});

const valuesOf = (lines: readonly SlipLine[], which: 'from' | 'to'): Record<string, string> =>
	Object.fromEntries(lines.map((line) => [line.field, line[which]]));

/** Opens a slip again: what it wrote on the roll goes back, unless somebody has written something else there since. */
export const reopenSlip = defineCommand({
	name: 'members.reopen-slip',
	does: 'Opens a supplement slip that was taken over again, with the reason: what it changed of the roll goes back unless changed since.',
	needs: 'grant',
	input: v.strictObject({ slipId: field.id, reason: field.filled(500) }),
	target: slipTarget,
	async run(act, { slipId, reason }) {
		const { tx, target, record } = act;
		const slip = await takeSlip(tx, target.communeId, slipId);
		if (slip.state !== 'accepted') return refused({ code: 'members.slip-not-its-turn' });
		const known = await readKnown(tx, target.communeId, { memberId: slip.memberId });
		const back = slip.lines.filter(({ field, to, verdict }) => verdict === 'accepted' && known?.fields[field] === to);
		if (back.length > 0) await writeOnRoll(act, slip.memberId, valuesOf(back, 'from'));
		const lines = slip.lines.map((line) => ({ ...line, verdict: 'open' as const, why: '' }));
		await changeSlip(tx, target.communeId, slipId, {
			state: 'checked',
			lines: JSON.stringify(lines),
			settledName: '',
			settledAt: null,
			note: reason
		});
		record('members.slip-reopened', {
			slipId,
			memberId: slip.memberId,
			fields: back.map((line) => line.field),
			reason
		});
		return done({ id: slipId, backOnRoll: back.length });
	}
});
