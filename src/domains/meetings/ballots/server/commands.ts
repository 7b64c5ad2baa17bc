import type { AnyCommand } from '#lib/commands/command.ts';
import { castBallot } from './cast-ballot.ts';
import { countBallots } from './count-ballots.ts';
import { countPaper } from './count-paper.ts';
import { openBallot } from './open-ballot.ts';
import { cancelBallot, closeBallot, reopenBallot, setBallotVoter } from './run-ballot.ts';

/** In the order in which a ballot meets them. */
export const ballotCommands: readonly AnyCommand[] = [
	openBallot,
	setBallotVoter,
	castBallot,
	closeBallot,
	reopenBallot,
	countPaper,
	countBallots,
	cancelBallot
];
