import type { AnyCommand } from '#lib/commands/command.ts';
import {
	declineAmendment,
	proposeAmendment,
	reconsiderAmendment,
	takeUpAmendment,
	withdrawAmendment
} from './amendment-commands.ts';
import { checkIn } from './check-in.ts';
import { askForFloor, endFloor, extendFloor, giveFloor, setSpeakingTime, withdrawRequest } from './floor-commands.ts';

/** What is done in the room while a meeting is held. */
export const liveCommands: readonly AnyCommand[] = [
	checkIn,
	askForFloor,
	withdrawRequest,
	giveFloor,
	extendFloor,
	endFloor,
	setSpeakingTime,
	proposeAmendment,
	withdrawAmendment,
	takeUpAmendment,
	declineAmendment,
	reconsiderAmendment
];
