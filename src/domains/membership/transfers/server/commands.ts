import type { AnyCommand } from '#lib/commands/command.ts';
import { acceptTransfer, confirmDeparture, endTemporaryStay, receiveArrival, refuseTransfer } from './receive.ts';
import { issueTransfer, proposeTransfer, withdrawTransfer } from './send.ts';

export const commands: readonly AnyCommand[] = [
	proposeTransfer,
	issueTransfer,
	withdrawTransfer,
	acceptTransfer,
	refuseTransfer,
	confirmDeparture,
	endTemporaryStay,
	receiveArrival
];
