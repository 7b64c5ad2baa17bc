import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import type { Tx } from '#lib/db/database.ts';
import { rowId } from '#lib/ids.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { done, refused } from '#lib/result.ts';
import { findRuleSet, ruleSetById, ruleSetId } from '#lib/rule-sets.ts';
import { cellYear, checkMonth, type FourGoodRules, fourGoodRules, whyNotRecognise } from '../four-good.ts';
import { readCommitteeYear } from './committee-year.ts';
import { readCellFigures } from './figures.ts';

const unitOfEntry = (tx: Tx, id: string) =>
	tx.selectFrom('fourGood').where('id', '=', id).select(['unitId', 'communeId']).executeTakeFirst();
const entryOf = (tx: Tx, communeId: number, id: string) =>
	tx
		.selectFrom('fourGood')
		.where('communeId', '=', communeId)
		.where('id', '=', id)
		.select(['year', 'state', 'rulesId', 'unitId'])
		.executeTakeFirstOrThrow();

export const registerFourGood = defineCommand({
	name: 'evaluation.register-four-good',
	does: 'Signs a cell, or the committee of the commune, up as four-good for a year, or again after it was withdrawn.',
	needs: 'grant',
	input: v.strictObject({ unitCode: field.unitCode, year: field.wholeNumber(2020, 2100) }),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run({ tx, target, caller, today, now, commandId, record }, { year }) {
		const unit = await tx.selectFrom('unit').where('id', '=', target.unitId).select('kind').executeTakeFirst();
		if (unit?.kind !== 'cell' && unit?.kind !== 'commune') return refused({ code: 'evaluation.four-good-no-cell' });
		if (year > Number(today.slice(0, 4))) return refused({ code: 'evaluation.year-ahead', facts: { year } });
		const rules = findRuleSet(fourGoodRules, today);
		if (!rules) return refused({ code: 'evaluation.no-rules-then', facts: { on: today } });
		const id = rowId(commandId);
		const entry = {
			state: 'registered',
			registeredOn: today,
			rulesId: ruleSetId(rules),
			byName: caller.name,
			at: now,
			reason: ''
		};
		const written = await tx
			.insertInto('fourGood')
			.values({ ...target, id, year, ...entry })
			.onConflict((conflict) =>
				conflict.columns(['communeId', 'unitId', 'year']).doUpdateSet(entry).where('fourGood.state', '=', 'withdrawn')
			)
			.returning('id')
			.executeTakeFirst();
		if (!written) return refused({ code: 'evaluation.four-good-already', facts: { year } });
		record('evaluation.four-good-registered', { unitId: target.unitId, year });
		return done({ id: written.id });
	}
});

export const recogniseFourGood = defineCommand({
	name: 'evaluation.recognise-four-good',
	does: 'Recognises a cell as four-good by a decision, or notes that the superior recognised the committee; with a reason although a condition of the place is missed.',
	needs: 'grant',
	input: v.strictObject({
		entryId: field.id,
		decision: field.filled(200),
		reason: v.optional(field.text(1000), '')
	}),
	target: (tx, { entryId }) => unitOfEntry(tx, entryId),
	async run({ tx, target: { communeId }, caller, today, now, record }, { entryId, decision, reason }) {
		const { year, state, rulesId, unitId } = await entryOf(tx, communeId, entryId);
		if (state !== 'registered') return refused({ code: 'evaluation.four-good-not-registered' });
		const rules = ruleSetById(fourGoodRules, rulesId)!;
		const unit = await tx.selectFrom('unit').where('id', '=', unitId).select('kind').executeTakeFirstOrThrow();
		const asked = { communeId, year, until: today };
		const { passed, months, missing } =
			unit.kind === 'commune'
				? await readCommitteeSum(tx, asked, rules)
				: await readCellYear(tx, { ...asked, unitId }, rules);
		if (missing && !reason) return refused(missing);
		await tx
			.updateTable('fourGood')
			.set({
				state: 'recognised',
				decision,
				decidedOn: today,
				reason,
				monthsPassed: passed,
				months,
				byName: caller.name,
				at: now
			})
			.where('communeId', '=', communeId)
			.where('id', '=', entryId)
			.execute();
		record('evaluation.four-good-recognised', { entryId, year, passed, months });
		return done({ id: entryId });
	}
});

async function readCommitteeSum(...asked: Parameters<typeof readCommitteeYear>) {
	const { passed, months, missing } = await readCommitteeYear(...asked);
	return { passed, months: months.length, missing };
}

async function readCellYear(
	tx: Tx,
	asked: { communeId: number; year: number; until: LocalDate; unitId: string },
	rules: FourGoodRules
) {
	const [cell] = await readCellFigures(tx, asked);
	const year = cellYear((cell?.months ?? []).map((figures) => checkMonth(figures, rules)));
	return { ...year, missing: whyNotRecognise(year, cell?.finalClass ?? null, rules) };
}

export const withdrawFourGood = defineCommand({
	name: 'evaluation.withdraw-four-good',
	does: 'Withdraws a four-good registration or recognition, with the reason.',
	needs: 'grant',
	input: v.strictObject({ entryId: field.id, reason: field.filled(1000) }),
	target: (tx, { entryId }) => unitOfEntry(tx, entryId),
	async run({ tx, target: { communeId }, caller, now, record }, { entryId, reason }) {
		const { state } = await entryOf(tx, communeId, entryId);
		if (state === 'withdrawn') return refused({ code: 'evaluation.four-good-not-registered' });
		await tx
			.updateTable('fourGood')
			.set({ state: 'withdrawn', decidedOn: null, decision: '', reason, byName: caller.name, at: now })
			.where('communeId', '=', communeId)
			.where('id', '=', entryId)
			.execute();
		record('evaluation.four-good-withdrawn', { entryId, reason });
		return done({ id: entryId });
	}
});
