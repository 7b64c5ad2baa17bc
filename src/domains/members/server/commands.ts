import type { AnyCommand } from '#lib/commands/command.ts';
import { feeCommands } from '../fees/server/commands.ts';
import { honourCommands } from '../honours/server/commands.ts';
import { groupCommands } from '../groups/server/commands.ts';
import { registerCommands } from '../register/server/settle-register.ts';
import { supplementCommands } from '../supplement/server/commands.ts';
import { changeMember } from './change-member.ts';
import { importRoll } from './import-roll.ts';
import { setActivity } from './set-activity.ts';
import { setPhoto } from './set-photo.ts';

export const commands: readonly AnyCommand[] = [
	importRoll,
	changeMember,
	setActivity,
	setPhoto,
	...groupCommands,
	...feeCommands,
	...honourCommands,
	...supplementCommands,
	...registerCommands
];
