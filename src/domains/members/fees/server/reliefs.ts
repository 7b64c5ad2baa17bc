import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitOfRow } from '#lib/commands/targets.ts';
import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { type FeeRelief, monthText, whyNotRelief } from '../fee.ts';
import { RELIEFS } from '../fee-rules.ts';
import { month } from './fee-fields.ts';
import { readPayer } from './read-fees.ts';

export const grantFeeRelief = defineCommand({
	name: 'members.grant-fee-relief',
	does: 'Exempts a member from fees, or lets them pay a part, over months, with the reason; the rules say for how long at most.',
	needs: 'grant',
	input: v.strictObject({
		memberId: field.id,
		kind: v.picklist(RELIEFS, 'input.missing'),
		reason: field.filled(500),
		fromMonth: month,
		toMonth: v.optional(month),
		/** What is still paid of the fee; 0 is exempt. */
		paysPercent: v.optional(field.wholeNumber(0, 99), 0)
	}),
	target: (tx, { memberId }) => unitOfRow(tx, 'member', memberId),
	async run(
		{ tx, target, caller, now, commandId, record },
		{ memberId, kind, reason, fromMonth, toMonth = null, paysPercent }
	) {
		const member = await readPayer(tx, memberId);
		if (!member) return refused({ code: 'access.not-found' });
		const others = await tx
			.selectFrom('feeRelief')
			.where('communeId', '=', target.communeId)
			.where('memberId', '=', memberId)
			.where('unitId', '=', target.unitId)
			.select(['id', 'kind', 'fromMonth', 'toMonth', 'paysBp'])
			.execute();
		const paysBp = paysPercent * 100;
		const asked = { kind, fromMonth, toMonth, paysBp };
		const refusal = whyNotRelief(asked, member.admittedOn, others as FeeRelief[]);
		if (refusal) return refused(refusal);
		const id = rowId(commandId);
		await tx
			.insertInto('feeRelief')
			.values({ ...target, id, memberId, personId: member.personId, ...asked, reason, byName: caller.name, at: now })
			.execute();
		record('members.fee-relief-granted', { memberId, reliefId: id, kind, fromMonth, toMonth });
		return done({ id });
	}
});

/** A relief that ends earlier, or goes on to another month within what the rules allow. */
export const endFeeRelief = defineCommand({
	name: 'members.end-fee-relief',
	does: 'Gives a relief from fees another last month, earlier or later, within what the rules allow.',
	needs: 'grant',
	input: v.strictObject({ reliefId: field.id, toMonth: month }),
	target: (tx, { reliefId }) =>
		tx.selectFrom('feeRelief').where('id', '=', reliefId).select(['unitId', 'communeId']).executeTakeFirst(),
	async run({ tx, target, record }, { reliefId, toMonth }) {
		const relief = await tx
			.selectFrom('feeRelief')
			.innerJoin('member', (join) =>
				join.onRef('member.communeId', '=', 'feeRelief.communeId').onRef('member.id', '=', 'feeRelief.memberId')
			)
			.where('feeRelief.communeId', '=', target.communeId)
			.where('feeRelief.id', '=', reliefId)
			.select(['kind', 'fromMonth', 'paysBp', 'member.admittedOn', 'feeRelief.memberId'])
			.executeTakeFirstOrThrow();
		const { admittedOn, memberId, ...rest } = relief;
		if (toMonth < rest.fromMonth)
			return refused({ code: 'members.fee-relief-reversed', facts: { month: monthText(rest.fromMonth) } });
		const refusal = whyNotRelief({ ...(rest as FeeRelief), toMonth }, admittedOn, []);
		if (refusal) return refused(refusal);
		await tx
			.updateTable('feeRelief')
			.set({ toMonth })
			.where('communeId', '=', target.communeId)
			.where('id', '=', reliefId)
			.execute();
		record('members.fee-relief-ended', { memberId, reliefId, toMonth });
		return done({ id: reliefId });
	}
});
