import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode, unitOfRow } from '#lib/commands/targets.ts';
import type { Tx } from '#lib/db/database.ts';
import { rowId } from '#lib/ids.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { done, refused } from '#lib/result.ts';
import { findRuleSet } from '#lib/rule-sets.ts';
import { byWorkingDays, TRANSFER_KINDS, transferRules, whyNotIssue, whyNotMove } from '../transfer.ts';
import { isHeldBack, readTransfer, senderOf, type TransferRow } from './transfer-row.ts';

export const proposeTransfer = defineCommand({
	name: 'membership.propose-transfer',
	does: 'Proposes to transfer a member’s activity, for good or for a time, to another cell or to a place outside this system.',
	needs: 'grant',
	input: v.strictObject({
		memberId: field.id,
		kind: v.picklist(TRANSFER_KINDS, 'input.missing'),
		toUnitCode: v.optional(v.nullable(field.unitCode), null),
		toOutside: v.optional(field.text(300), ''),
		effectiveOn: field.day,
		until: v.optional(v.nullable(field.day), null),
		reason: field.filled(500)
	}),
	target: (tx, input) => unitOfRow(tx, 'member', input.memberId),
	async run({ tx, target, caller, today, now, commandId, record }, given) {
		const { memberId, kind, toUnitCode, toOutside, effectiveOn, until, reason } = given;
		if (Boolean(toUnitCode) === Boolean(toOutside)) return refused({ code: 'membership.one-destination' });
		if (kind === 'temporary' && !until) return refused({ code: 'membership.until-missing' });
		if (until && until <= effectiveOn) return refused({ code: 'membership.until-before' });
		const to = toUnitCode ? await unitByCode(tx, toUnitCode) : undefined;
		const cell =
			to && (await tx.selectFrom('unit').where('id', '=', to.unitId).select(['kind', 'validTo']).executeTakeFirst());
		if (toUnitCode && (cell?.kind !== 'cell' || cell.validTo <= today))
			return refused({ code: 'membership.not-a-cell' });
		const member = await tx
			.selectFrom('member')
			.where('communeId', '=', target.communeId)
			.where('id', '=', memberId)
			.select(['personId', 'fullName', 'activity', 'unitId'])
			.executeTakeFirstOrThrow();
		const open = await tx
			.selectFrom('transfer')
			.where('communeId', '=', target.communeId)
			.where('memberId', '=', memberId)
			.where('state', 'in', ['proposed', 'issued', 'refused'])
			.select('id')
			.executeTakeFirst();
		const facts = {
			...member,
			isHeldBack: await isHeldBack(tx, target.communeId, memberId),
			hasOpenTransfer: open !== undefined
		};
		const refusal = whyNotMove(facts, to?.unitId);
		if (refusal) return refused(refusal);
		const rules = findRuleSet(transferRules, effectiveOn)?.parameters;
		const completeBy = rules && byWorkingDays(effectiveOn, rules.completeWithinWorkingDays);
		if (!completeBy) return refused({ code: 'membership.no-transfer-rules', facts: { on: effectiveOn } });
		const id = rowId(commandId);
		await tx
			.insertInto('transfer')
			.values({
				...target,
				id,
				memberId,
				personId: member.personId,
				name: member.fullName,
				kind,
				toUnitId: to?.unitId ?? null,
				toCommuneId: to?.communeId ?? null,
				toOutside: toOutside,
				reason,
				effectiveOn,
				until: kind === 'temporary' ? until : null,
				completeBy,
				state: 'proposed',
				byName: caller.name,
				at: now
			})
			.execute();
		record('membership.transfer-proposed', { transferId: id, memberId, kind });
		return done({ id });
	}
});

/** The letter, from which thirty working days run; a refused one can be issued again. */
export const issueTransfer = defineCommand({
	name: 'membership.issue-transfer',
	does: 'Issues the letter of a transfer with its number; the receiver sees it from then on. Late, it needs the reason.',
	needs: 'grant',
	input: v.strictObject({
		transferId: field.id,
		on: field.day,
		number: field.filled(100),
		lateWhy: v.optional(field.text(500), '')
	}),
	target: (tx, input) => senderOf(tx, input.transferId),
	async run({ tx, target, today, record }, { transferId, on, number, lateWhy }) {
		const transfer = await readTransfer(tx, transferId);
		const refusal = whyNotIssue(transfer, { on, lateWhy }, today);
		if (refusal) return refused(refusal);
		if (await isHeldBack(tx, target.communeId, transfer.memberId)) return refused({ code: 'membership.held-back' });
		const earliest = await dayAfterJoining(tx, transfer);
		if (earliest && on < earliest) return refused({ code: 'membership.step-too-early', facts: { on, earliest } });
		const rules = findRuleSet(transferRules, on)?.parameters;
		const presentBy = rules && byWorkingDays(on, rules.presentWithinWorkingDays);
		if (!presentBy) return refused({ code: 'membership.no-transfer-rules', facts: { on } });
		await tx
			.updateTable('transfer')
			.set({ state: 'issued', issuedOn: on, letterNumber: number, presentBy, note: lateWhy })
			.where('communeId', '=', target.communeId)
			.where('id', '=', transferId)
			.execute();
		record('membership.transfer-issued', { transferId, on });
		return done({ id: transferId });
	}
});

export const withdrawTransfer = defineCommand({
	name: 'membership.withdraw-transfer',
	does: 'Withdraws a transfer that nobody has accepted yet, with the reason; the member stays.',
	needs: 'grant',
	input: v.strictObject({ transferId: field.id, reason: field.filled(500) }),
	target: (tx, input) => senderOf(tx, input.transferId),
	async run({ tx, target, today, record }, { transferId, reason }) {
		const { state } = await readTransfer(tx, transferId);
		if (state !== 'proposed' && state !== 'issued' && state !== 'refused')
			return refused({ code: 'membership.transfer-not-its-turn' });
		await tx
			.updateTable('transfer')
			.set({ state: 'withdrawn', note: reason, settledOn: today })
			.where('communeId', '=', target.communeId)
			.where('id', '=', transferId)
			.execute();
		record('membership.transfer-withdrawn', { transferId });
		return done({ id: transferId });
	}
});

/** Nobody moves on the day on which they came: the membership that ends must have lasted a day. */
async function dayAfterJoining(tx: Tx, { communeId, memberId }: TransferRow): Promise<LocalDate | undefined> {
	const joined = await tx
		.selectFrom('membership')
		.where('communeId', '=', communeId)
		.where('memberId', '=', memberId)
		.where('validTo', '=', 'infinity')
		.select('validFrom')
		.executeTakeFirst();
	return joined && addDays(joined.validFrom, 1);
}
