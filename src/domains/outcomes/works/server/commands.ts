import type { AnyCommand } from '#lib/commands/command.ts';
import { noteSupervision } from './note-supervision.ts';
import { planWork } from './plan-work.ts';
import { recordExpense } from './record-expense.ts';
import { recordContribution, recordPledge } from './record-gift.ts';
import { reverseEntry } from './reverse-entry.ts';
import { setWorkState } from './set-work-state.ts';

/** In the order in which a work meets them. */
export const commands: readonly AnyCommand[] = [
	planWork,
	setWorkState,
	recordPledge,
	recordContribution,
	recordExpense,
	reverseEntry,
	noteSupervision
];
