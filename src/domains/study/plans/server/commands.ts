import type { AnyCommand } from '#lib/commands/command.ts';
import { checkPlan } from './check-plan.ts';
import { closePlanLine, reopenPlanLine } from './close-line.ts';
import { draftPlan } from './draft-plan.ts';
import { addPlanLine, changePlanLine, dropPlanLine } from './plan-lines.ts';
import { confirmPlan, returnPlan, signPlan, takeBackPlan } from './sign-plan.ts';

export const commands: readonly AnyCommand[] = [
	draftPlan,
	addPlanLine,
	changePlanLine,
	dropPlanLine,
	signPlan,
	takeBackPlan,
	confirmPlan,
	returnPlan,
	checkPlan,
	closePlanLine,
	reopenPlanLine
];
