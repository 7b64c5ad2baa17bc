import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode, unitOfRow } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotBase } from '../fee.ts';
import { FEE_GROUPS } from '../fee-rules.ts';
import { dong, month } from './fee-fields.ts';
import { readPayer } from './read-fees.ts';

/** Puts a member into a group of payers. Months before stay as they were. */
export const setFeeBase = defineCommand({
	name: 'members.set-fee-base',
	does: 'Puts a member into a group of fee payers, with the salary, pension or sum that the fee is reckoned from, from a month on.',
	needs: 'grant',
	input: v.strictObject({
		memberId: field.id,
		fromMonth: month,
		group: v.picklist(FEE_GROUPS, 'input.missing'),
		dong: v.optional(dong(0), 0)
	}),
	target: (tx, { memberId }) => unitOfRow(tx, 'member', memberId),
	async run({ tx, target, caller, now, record }, { memberId, fromMonth, group, dong: sum }) {
		const refusal = whyNotBase({ fromMonth, group, dong: sum });
		if (refusal) return refused(refusal);
		const member = await readPayer(tx, memberId);
		if (!member) return refused({ code: 'access.not-found' });
		const row = { feeGroup: group, dong: sum, byName: caller.name, at: now };
		await tx
			.insertInto('feeBase')
			.values({ ...target, memberId, fromMonth, personId: member.personId, ...row })
			.onConflict((conflict) => conflict.columns(['communeId', 'memberId', 'unitId', 'fromMonth']).doUpdateSet(row))
			.execute();
		// The sum needs a right of its own.
		record('members.fee-base-set', { memberId, fromMonth, group });
		return done({ id: memberId });
	}
});

/** The region of the minimum wage, and shares where the province set others than the rules do. */
export const setFeeRules = defineCommand({
	name: 'members.set-fee-rules',
	does: 'Says in which region of the minimum wage a commune lies from a month on, and which shares its cells and it keep where they differ from the rules.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		fromMonth: month,
		region: field.wholeNumber(1, 4),
		cellKeepsPercent: v.optional(field.wholeNumber(0, 100)),
		communeKeepsPercent: v.optional(field.wholeNumber(0, 100)),
		paper: v.optional(field.text(200), '')
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run({ tx, target, caller, now, record }, { fromMonth, region, cellKeepsPercent, communeKeepsPercent, paper }) {
		const unit = await tx.selectFrom('unit').where('id', '=', target.unitId).select('kind').executeTakeFirstOrThrow();
		if (unit.kind !== 'commune') return refused({ code: 'members.fee-rules-of-commune' });
		const inBasisPoints = (percent: number | undefined) => (percent === undefined ? null : percent * 100);
		const shares = {
			cellKeepsBp: inBasisPoints(cellKeepsPercent),
			communeKeepsBp: inBasisPoints(communeKeepsPercent)
		};
		if (!paper && (shares.cellKeepsBp !== null || shares.communeKeepsBp !== null))
			return refused({ code: 'members.fee-shares-need-paper' });
		const row = { region, ...shares, paper, byName: caller.name, at: now };
		await tx
			.insertInto('feeSetting')
			.values({ ...target, fromMonth, ...row })
			.onConflict((conflict) => conflict.columns(['communeId', 'unitId', 'fromMonth']).doUpdateSet(row))
			.execute();
		record('members.fee-rules-set', { fromMonth, region, ...shares, paper });
		return done({ fromMonth });
	}
});
