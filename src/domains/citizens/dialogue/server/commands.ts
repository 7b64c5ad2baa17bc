import type { AnyCommand } from '#lib/commands/command.ts';
import {
	cancelDialogue,
	concludeDialogue,
	holdDialogue,
	moveDialogue,
	noticeDialogue,
	reopenDialogue
} from './dialogue-steps.ts';
import { changeDialogue, planDialogue } from './plan-dialogue.ts';
import {
	answerQuestion,
	commitToQuestion,
	makeCaseOfQuestion,
	removeQuestion,
	reopenQuestion,
	takeQuestion
} from './questions.ts';

/** In the order in which a dialogue meets them. */
export const dialogueCommands: readonly AnyCommand[] = [
	planDialogue,
	changeDialogue,
	noticeDialogue,
	moveDialogue,
	cancelDialogue,
	takeQuestion,
	removeQuestion,
	holdDialogue,
	answerQuestion,
	makeCaseOfQuestion,
	commitToQuestion,
	reopenQuestion,
	concludeDialogue,
	reopenDialogue
];
