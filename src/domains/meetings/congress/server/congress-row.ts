import type { Target } from '#lib/commands/command.ts';
import type { Tx } from '#lib/db/database.ts';
import { type RuleSet, ruleSetById } from '#lib/rule-sets.ts';
import { type CongressForm, type CongressRules, congressRules, type CongressState } from '../congress.ts';

/** The unit that holds a congress, for who may run it. */
export const unitOfCongress = (tx: Tx, congressId: string): Promise<Target | undefined> =>
	tx.selectFrom('congress').where('id', '=', congressId).select(['unitId', 'communeId']).executeTakeFirst();

/** A congress held still while a command works on it, with the unit's kind and the rules it was called under. */
export async function lockCongress(tx: Tx, { communeId }: Target, congressId: string) {
	const row = await tx
		.selectFrom('congress')
		.innerJoin('unit', 'unit.id', 'congress.unitId')
		.where('congress.communeId', '=', communeId)
		.where('congress.id', '=', congressId)
		.selectAll('congress')
		.select(['unit.kind as unitKind', 'unit.name as unitName', 'unit.code as unitCode'])
		.forUpdate('congress')
		.executeTakeFirstOrThrow();
	return {
		...row,
		form: row.form as CongressForm,
		state: row.state as CongressState,
		rules: rulesOfCongress(row)
	};
}

/** @throws RangeError if the rules it was called under are gone */
export function rulesOfCongress({ ruleSetId }: { ruleSetId: string }): CongressRules {
	const rules: RuleSet<CongressRules['parameters']> | undefined = ruleSetById(congressRules, ruleSetId);
	if (!rules) throw new RangeError(`congress: no rule set ${ruleSetId}`);
	return rules;
}
