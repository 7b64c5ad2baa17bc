import * as v from 'valibot';
import { type RuleSet, readRuleSets } from '#lib/rule-sets.ts';
import file from '../rules-data/small-numbers.json' with { type: 'json' };

const SmallNumbers = v.strictObject({ leastShown: v.pipe(v.number(), v.integer(), v.minValue(2)) });
export type SmallNumberRules = RuleSet<v.InferOutput<typeof SmallNumbers>>;
/** From how many on a count is told in public. */
export const smallNumberRules: SmallNumberRules[] = readRuleSets(file, SmallNumbers);
