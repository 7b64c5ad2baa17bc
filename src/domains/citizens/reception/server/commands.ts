import type { AnyCommand } from '#lib/commands/command.ts';
import { cancelReception, moveReception, reopenReception } from './change-reception.ts';
import { concludeReception, holdReception, holdSurpriseReception } from './hold-reception.ts';
import { planReceptions } from './plan-receptions.ts';
import { publishReceptions } from './publish-receptions.ts';
import { recordVisit } from './record-visit.ts';
import { answerVisit, makeCaseOfVisit } from './visit-steps.ts';

/** In the order in which a day of reception meets them. */
export const receptionCommands: readonly AnyCommand[] = [
	planReceptions,
	publishReceptions,
	moveReception,
	cancelReception,
	holdReception,
	holdSurpriseReception,
	concludeReception,
	reopenReception,
	recordVisit,
	answerVisit,
	makeCaseOfVisit
];
