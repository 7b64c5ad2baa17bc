import * as v from 'valibot';
import { voteResult, votingRules } from '#domains/meetings/index.ts';
import { VILLAGE_MATTERS, villageVoteResult, villageVotingRules } from '#domains/outcomes/index.ts';
import * as field from '#lib/commands/fields.ts';
import { defineRule, heads, underRulesOf } from './compute-rule.ts';

export const meetingsVoteResult = defineRule({
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
	compute: ({ on, ...count }) => underRulesOf(votingRules, on, (rules) => voteResult(count, rules))
});

export const outcomesVillageVoteResult = defineRule({
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
	compute: ({ on, ...count }) => underRulesOf(villageVotingRules, on, (rules) => villageVoteResult(count, rules))
});
