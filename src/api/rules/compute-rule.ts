import type * as v from 'valibot';
import * as field from '#lib/commands/fields.ts';
import type { InputSchema } from '#lib/commands/command.ts';
import { dayInVietNam, type LocalDate } from '#lib/local-date.ts';
import { done, type Result, refused } from '#lib/result.ts';
import { findRuleSet, type RuleSet, type Why } from '#lib/rule-sets.ts';

/** A rule of the product that may be asked on its own: nothing is read from the database, nothing is written. */
export type ComputeRule<S extends InputSchema = InputSchema> = {
	/** One English sentence for the API description. */
	does: string;
	input: S;
	compute: (input: v.InferOutput<S>) => Result<{ why: Why[] } & Record<string, unknown>>;
};

export const defineRule = <S extends InputSchema>(rule: ComputeRule<S>): ComputeRule<S> => rule;

export const heads = field.wholeNumber(0, 1_000_000);

type Answer = { why: Why[] };

/** Asks a rule under the version in force on a day, today where none is named. */
export function underRulesOf<P, A extends Answer>(
	sets: readonly RuleSet<P>[],
	on: LocalDate = dayInVietNam(new Date()),
	ask: (rules: RuleSet<P>) => Result<A>
): Result<Answer & Record<string, unknown>> {
	const rules = findRuleSet(sets, on);
	if (!rules) return refused({ code: 'api.no-rules-then', facts: { on } });
	const answer = ask(rules);
	return answer.ok ? done({ ...answer.value }) : answer;
}
