import * as v from 'valibot';
import { type RuleSet, readRuleSets } from '#lib/rule-sets.ts';
import file from '../rules-data/base-salary.json' with { type: 'json' };

const Salary = v.strictObject({ dong: v.pipe(v.number(), v.integer(), v.minValue(1)) });
export type SalaryRules = RuleSet<v.InferOutput<typeof Salary>>;
/** The base salary of the State, whole đồng a month: what honours are paid by. */
export const baseSalaries: SalaryRules[] = readRuleSets(file, Salary);
