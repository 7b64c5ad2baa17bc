/** The door for routes. */
export { closePlanLine, reopenPlanLine } from './close-line.ts';
export { checkPlan } from './check-plan.ts';
export { draftPlan } from './draft-plan.ts';
export { addPlanLine, changePlanLine, dropPlanLine } from './plan-lines.ts';
export { confirmPlan, returnPlan, signPlan, takeBackPlan } from './sign-plan.ts';
export { type PlanLine, type PlanPage, readPlan, readPlanOf, readProofs } from './plan-page.ts';
export {
	type LeaderPlan,
	type PlanCoverage,
	type PlanStanding,
	readLeaderPlans,
	readOpenPlans,
	readPlanCoverage,
	readPlansOfCell
} from './plans-page.ts';
