import * as v from 'valibot';
import { CASE_KINDS, CLOCK_STEPS, caseClock, DIFFICULTIES } from '#domains/citizens/index.ts';
import { dueDate } from '#domains/organisation/calendar/index.ts';
import { voteResult, votingRules } from '#domains/meetings/index.ts';
import { VILLAGE_MATTERS, villageVoteResult, villageVotingRules } from '#domains/outcomes/index.ts';
import * as field from '#lib/commands/fields.ts';
import type { InputSchema } from '#lib/commands/command.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { done, type Result, refused } from '#lib/result.ts';
import { findRuleSet, type Why } from '#lib/rule-sets.ts';

/** A rule of the product that may be asked on its own: nothing is read from the database, nothing is written. */
export type ComputeRule<S extends InputSchema = InputSchema> = {
	/** One English sentence for the API description. */
	does: string;
	input: S;
	compute: (input: v.InferOutput<S>) => Result<{ why: Why[] } & Record<string, unknown>>;
};

const defineRule = <S extends InputSchema>(rule: ComputeRule<S>): ComputeRule<S> => rule;

const heads = field.wholeNumber(0, 1_000_000);

const suspended = v.optional(v.array(v.strictObject({ from: field.day, to: field.day })));

const calendarDueDate = defineRule({
	does: 'The last day of a limit in calendar or working days, with spans in which the clock stands still.',
	input: v.strictObject({
		from: field.day,
		count: field.wholeNumber(0, 1_000_000),
		unit: v.picklist(['calendar', 'working']),
		direction: v.optional(v.picklist(['after', 'before'])),
		suspended
	}),
	compute: (input) => dueDate(input)
});

const casesClock = defineRule({
	does: 'The last day of a step of a complaint, denunciation, petition or feedback, with how it was counted.',
	input: v.strictObject({
		kind: v.picklist(CASE_KINDS),
		step: v.picklist(CLOCK_STEPS),
		from: field.day,
		instance: v.optional(v.picklist([1, 2])),
		complex: v.optional(v.boolean()),
		remote: v.optional(v.boolean()),
		places: v.optional(field.wholeNumber(1, 1_000)),
		difficulty: v.optional(v.picklist(DIFFICULTIES)),
		extensions: v.optional(field.wholeNumber(0, 100)),
		suspended
	}),
	compute: (input) => caseClock(input)
});

const meetingsVoteResult = defineRule({
	does: 'Whether a count of votes carries a matter, of which base, under the rules in force on a day (today where none is named).',
	input: v.strictObject({
		kind: v.picklist(['resolution', 'admission', 'recognition', 'expulsion', 'reprimand']),
		official: heads,
		exemptAbsent: heads,
		temporarilyAway: heads,
		agree: heads,
		disagree: heads,
		other: heads,
		on: v.optional(field.day)
	}),
	compute({ on = dayInVietNam(new Date()), ...count }) {
		const rules = findRuleSet(votingRules, on);
		return rules ? withRuleSet(voteResult(count, rules)) : refused({ code: 'api.no-rules-then', facts: { on } });
	}
});

const outcomesVillageVoteResult = defineRule({
	does: 'Whether a vote of a village’s households carries a matter, under the rules in force on a day (today where none is named).',
	input: v.strictObject({
		matter: v.picklist(VILLAGE_MATTERS),
		householdsTotal: heads,
		represented: heads,
		agree: heads,
		disagree: heads,
		abstain: heads,
		on: v.optional(field.day)
	}),
	compute({ on = dayInVietNam(new Date()), ...count }) {
		const rules = findRuleSet(villageVotingRules, on);
		return rules ? withRuleSet(villageVoteResult(count, rules)) : refused({ code: 'api.no-rules-then', facts: { on } });
	}
});

const withRuleSet = <R extends { why: Why[] }>(result: Result<R>): Result<{ why: Why[] } & Record<string, unknown>> =>
	result.ok ? done({ ...result.value }) : result;

/** `POST /api/v1/compute/<rule>`. */
export const RULES: ReadonlyMap<string, ComputeRule> = new Map([
	['calendar.due-date', calendarDueDate as unknown as ComputeRule],
	['cases.clock', casesClock as unknown as ComputeRule],
	['meetings.vote-result', meetingsVoteResult as unknown as ComputeRule],
	['outcomes.village-vote-result', outcomesVillageVoteResult as unknown as ComputeRule]
]);
