import * as v from 'valibot';
import { type RuleSet, readRuleSets } from '#lib/rule-sets.ts';
import file from '../rules-data/inspection.json' with { type: 'json' };
import { KINDS } from './inspection.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const kinds = v.array(v.picklist(KINDS));

const Inspection = v.strictObject({
	/** Which kinds each body may carry out. */
	kinds: v.strictObject({ cell: kinds, commission: kinds, committee: kinds }),
	/** A cell supervises by theme only with so many members, or with a committee. */
	thematicInCellFromMembers: count,
	/** From the signing of the plan to the beginning. */
	startWithinWorkingDays: count,
	/** Calendar days from the beginning to the conclusion. */
	days: v.strictObject({ cell: count, commission: count, committee: count }),
	supervisionDays: count
});
export type InspectionRules = RuleSet<v.InferOutput<typeof Inspection>>;
export const inspectionRules: InspectionRules[] = readRuleSets(file, Inspection);
