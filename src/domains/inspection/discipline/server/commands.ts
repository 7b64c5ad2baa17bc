import type { AnyCommand } from '#lib/commands/command.ts';
import { answerAppeal, endSuspension, extendSuspension, letIn, letOut, receiveAppeal, suspend } from './after.ts';
import { openCase } from './open-case.ts';
import { decide, dropCase, propose, recordHearing, recordVote, setMercy, tellSubject, undoStep } from './steps.ts';

export const commands: readonly AnyCommand[] = [
	openCase,
	tellSubject,
	recordHearing,
	recordVote,
	propose,
	decide,
	dropCase,
	setMercy,
	undoStep,
	suspend,
	extendSuspension,
	endSuspension,
	receiveAppeal,
	answerAppeal,
	letIn,
	letOut
];
