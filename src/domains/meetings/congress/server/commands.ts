import type { AnyCommand } from '#lib/commands/command.ts';
import { nameCandidate, withdrawCandidate } from './candidates.ts';
import { allotDelegates, electDelegates } from './delegates.ts';
import { countElectionCommand, openCongress, strikeElection } from './holding.ts';
import { callOffCongress, changeCongress, prepareCongress } from './preparing.ts';
import { approveCongress, closeCongress, takeBackCongress } from './taking-office.ts';

/** In the order in which a congress meets them. */
export const congressCommands: readonly AnyCommand[] = [
	prepareCongress,
	changeCongress,
	callOffCongress,
	allotDelegates,
	electDelegates,
	nameCandidate,
	withdrawCandidate,
	openCongress,
	countElectionCommand,
	strikeElection,
	closeCongress,
	takeBackCongress,
	approveCongress
];
