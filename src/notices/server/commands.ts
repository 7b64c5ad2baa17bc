import type { AnyCommand } from '#lib/commands/command.ts';
import { confirmAddress, removeAddress, setAddress } from '../outside/server/address.ts';
import { addDevice, removeDevice } from '../outside/server/devices.ts';
import { retryDeliveries } from '../outside/server/retry-deliveries.ts';
import { sendTrial } from '../outside/server/send-trial.ts';
import { setChoices, stopMail } from '../outside/server/set-choices.ts';
import { markRead } from './mark-read.ts';

export const commands: readonly AnyCommand[] = [
	markRead,
	setChoices,
	stopMail,
	setAddress,
	confirmAddress,
	removeAddress,
	addDevice,
	removeDevice,
	sendTrial,
	retryDeliveries
];
