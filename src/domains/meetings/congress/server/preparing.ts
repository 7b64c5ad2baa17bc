import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { ruleSetId, ruleSetInForce } from '#lib/rule-sets.ts';
import { whyNoUnitOn } from '../../planning.ts';
import { congressRules, FORMS, whyNotWhile } from '../congress.ts';
import { lockCongress, unitOfCongress } from './congress-row.ts';

export const prepareCongress = defineCommand({
	name: 'meetings.prepare-congress',
	does: 'Prepares a congress of the commune or of a cell: term, day, delegates or all members. Those elected take office by it.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		form: v.picklist(FORMS),
		term: field.filled(40),
		heldOn: field.day,
		place: v.optional(field.text(200), ''),
		/** The plan or decision that calls it. */
		decision: v.optional(field.text(60), '')
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run({ tx, target, caller, now, commandId, record }, { unitCode: _, ...congress }) {
		const unit = await tx
			.selectFrom('unit')
			.where('id', '=', target.unitId)
			.select(['kind', 'name', 'validFrom', 'validTo'])
			.forUpdate()
			.executeTakeFirstOrThrow();
		const ended = whyNoUnitOn(unit, congress.heldOn);
		if (ended) return refused(ended);
		if (unit.kind !== 'commune' && unit.kind !== 'cell')
			return refused({ code: 'meetings.congress-not-of-unit', facts: { unit: unit.name } });
		if (unit.kind === 'cell' && congress.form === 'delegates')
			return refused({ code: 'meetings.congress-cell-has-no-delegates' });
		const other = await tx
			.selectFrom('congress')
			.where('communeId', '=', target.communeId)
			.where('unitId', '=', target.unitId)
			.where('state', 'in', ['preparing', 'held'])
			.select('heldOn')
			.executeTakeFirst();
		if (other) return refused({ code: 'meetings.congress-another', facts: { on: other.heldOn } });
		const rules = ruleSetInForce(congressRules, congress.heldOn);
		const id = rowId(commandId);
		await tx
			.insertInto('congress')
			.values({ ...target, ...congress, id, ruleSetId: ruleSetId(rules), byName: caller.name, at: now })
			.execute();
		record('meetings.congress-prepared', { congressId: id, form: congress.form, heldOn: congress.heldOn });
		return done({ id });
	}
});

export const changeCongress = defineCommand({
	name: 'meetings.change-congress',
	does: 'Changes day and place of a congress that is being prepared.',
	needs: 'grant',
	input: v.strictObject({ congressId: field.id, heldOn: field.day, place: v.optional(field.text(200), '') }),
	target: (tx, { congressId }) => unitOfCongress(tx, congressId),
	async run({ tx, target, record }, { congressId, heldOn, place }) {
		const congress = await lockCongress(tx, target, congressId);
		const refusal = whyNotWhile(congress.state, 'preparing');
		if (refusal) return refused(refusal);
		await tx
			.updateTable('congress')
			.set({ heldOn, place })
			.where('communeId', '=', target.communeId)
			.where('id', '=', congressId)
			.execute();
		record('meetings.congress-changed', { congressId, heldOn });
		return done({ id: congressId });
	}
});

export const callOffCongress = defineCommand({
	name: 'meetings.call-off-congress',
	does: 'Calls a congress off before it is held, with the reason; an empty reason takes it up again.',
	needs: 'grant',
	input: v.strictObject({ congressId: field.id, reason: v.optional(field.text(500), '') }),
	target: (tx, { congressId }) => unitOfCongress(tx, congressId),
	async run({ tx, target, record }, { congressId, reason }) {
		const congress = await lockCongress(tx, target, congressId);
		const refusal = whyNotWhile(congress.state, reason ? 'preparing' : 'called-off');
		if (refusal) return refused(refusal);
		await tx
			.updateTable('congress')
			.set({ state: reason ? 'called-off' : 'preparing', calledOffWhy: reason })
			.where('communeId', '=', target.communeId)
			.where('id', '=', congressId)
			.execute();
		record('meetings.congress-called-off', { congressId, reason });
		return done({ id: congressId });
	}
});
