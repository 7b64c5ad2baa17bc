import type { AnyCommand } from '#lib/commands/command.ts';
import { carryRecognition } from './carry-recognition.ts';
import { recordHousehold, strikeHousehold } from './households.ts';
import { answerObjection, noteObjection } from './objections.ts';
import { openRecognition } from './open-recognition.ts';
import { recordRecognitionStep, recordVillageStep } from './record-step.ts';
import { endRecognition, revokeRecognition, takeBackStep, takeBackVillageStep } from './take-back.ts';
import { restoreTitle, withdrawTitle } from './withdraw-title.ts';

/** In the order in which a round meets them. */
export const commands: readonly AnyCommand[] = [
	openRecognition,
	recordHousehold,
	strikeHousehold,
	recordVillageStep,
	recordRecognitionStep,
	noteObjection,
	answerObjection,
	takeBackVillageStep,
	takeBackStep,
	endRecognition,
	revokeRecognition,
	withdrawTitle,
	restoreTitle,
	carryRecognition
];
