import type { ComputeRule } from './rules/compute-rule.ts';
import { evaluationClass, evaluationExcellentCap } from './rules/evaluation.ts';
import { calendarDueDate, casesClock } from './rules/limits.ts';
import { meetingsVoteResult, outcomesVillageVoteResult } from './rules/votes.ts';

/** `POST /api/v1/compute/<rule>`. */
export const RULES: ReadonlyMap<string, ComputeRule> = new Map([
	['calendar.due-date', calendarDueDate as unknown as ComputeRule],
	['cases.clock', casesClock as unknown as ComputeRule],
	['evaluation.class', evaluationClass as unknown as ComputeRule],
	['evaluation.excellent-cap', evaluationExcellentCap as unknown as ComputeRule],
	['meetings.vote-result', meetingsVoteResult as unknown as ComputeRule],
	['outcomes.village-vote-result', outcomesVillageVoteResult as unknown as ComputeRule]
]);
