import type { AnyCommand } from '#lib/commands/command.ts';
import { commands as reorganisation } from '../reorganisation/server/commands.ts';
import { commands as beginning } from '../beginning/server/commands.ts';
import { commands as cadres } from '../cadres/server/commands.ts';
import { commands as unions } from '../unions/server/commands.ts';
import { createCell } from './create-cell.ts';
import { setUsualMeeting } from './set-usual-meeting.ts';

export const commands: readonly AnyCommand[] = [
	createCell,
	setUsualMeeting,
	...beginning,
	...reorganisation,
	...unions,
	...cadres
];
