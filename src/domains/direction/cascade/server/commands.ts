import type { AnyCommand } from '#lib/commands/command.ts';
import { addClause } from './add-clause.ts';
import { answerAsk } from './answer-ask.ts';
import { askUnits } from './ask-units.ts';
import { baseDocument } from './base-document.ts';
import { remindAsked } from './remind-asked.ts';
import { removeClause } from './remove-clause.ts';
import { sendDocument } from './send-document.ts';
import { takeBackAsk } from './take-back-ask.ts';

/** In the order in which a clause meets them. */
export const commands: readonly AnyCommand[] = [
	baseDocument,
	sendDocument,
	addClause,
	removeClause,
	askUnits,
	answerAsk,
	remindAsked,
	takeBackAsk
];
