import type { AnyCommand } from '#lib/commands/command.ts';
import { callOffReview, planReview, recordTurn, undoTurn } from './meetings.ts';
import { answerPoint, suggestPoint, withdrawPoint } from './points.ts';
import { sendReview, takeBackReview, writeReview } from './self-review.ts';

export const commands: readonly AnyCommand[] = [
	writeReview,
	sendReview,
	takeBackReview,
	suggestPoint,
	withdrawPoint,
	answerPoint,
	planReview,
	callOffReview,
	recordTurn,
	undoTurn
];
