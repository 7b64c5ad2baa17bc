import type { AnyCommand } from '#lib/commands/command.ts';
import { drawSample } from './draws.ts';
import { recordFinding, withdrawFinding } from './findings.ts';
import { writePaper } from './papers.ts';
import { letIn, letOut, setTeam } from './people.ts';
import { planInspection } from './plan.ts';
import { giveRemedy } from './remedies.ts';
import { cancelInspection, stepInspection, undoStep } from './steps.ts';

export const commands: readonly AnyCommand[] = [
	planInspection,
	setTeam,
	letIn,
	letOut,
	stepInspection,
	undoStep,
	cancelInspection,
	recordFinding,
	withdrawFinding,
	writePaper,
	giveRemedy,
	drawSample
];
