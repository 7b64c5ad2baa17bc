import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { findRuleSet, ruleSetId } from '#lib/rule-sets.ts';
import { disclosureDueOn, disclosureRules, ITEM_NUMBERS } from '../duty.ts';

/** Something was decided that has to be made public; its last day is worked out and not typed. */
export const openDisclosure = defineCommand({
	name: 'outcomes.open-disclosure',
	does: 'Notes that something decided on a day has to be made public, and by when.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		item: v.pipe(v.number(), v.picklist(ITEM_NUMBERS)),
		title: field.filled(300),
		decidedOn: field.day
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run({ tx, target, caller, now, today, record }, { item, title, decidedOn }) {
		if (decidedOn > today) return refused({ code: 'outcomes.day-in-future' });
		const rules = findRuleSet(disclosureRules, decidedOn);
		if (!rules) return refused({ code: 'outcomes.no-disclosure-rules', facts: { on: decidedOn } });
		const [id, dueOn] = [newId(), disclosureDueOn(decidedOn, rules)];
		await tx
			.insertInto('disclosure')
			.values({
				...target,
				id,
				item,
				title,
				decidedOn,
				dueOn,
				ruleSetId: ruleSetId(rules),
				byPerson: caller.personId,
				byName: caller.name,
				at: now
			})
			.execute();
		record('outcomes.disclosure-opened', { disclosureId: id, item, decidedOn, dueOn });
		return done({ id, dueOn });
	}
});
