import type { AnyCommand } from '#lib/commands/command.ts';
import { commands as cascade } from '../cascade/server/commands.ts';
import { commands as documents } from '../documents/server/commands.ts';
import { checkTask } from '../checking/server/check-task.ts';
import { explainLate } from '../checking/server/explain-late.ts';
import { appointStandIn } from '../standing-in/server/appoint-stand-in.ts';
import { endStandIn } from '../standing-in/server/end-stand-in.ts';
import { commands as programmes } from '../programmes/server/commands.ts';
import { takeOverWork } from '../taking-over/server/take-over-work.ts';
import { changeTask } from './change-task.ts';
import { closeTask } from './close-task.ts';
import { createTask } from './create-task.ts';
import { dropTask } from './drop-task.ts';
import { reopenTask } from './reopen-task.ts';

export const commands: readonly AnyCommand[] = [
	createTask,
	closeTask,
	dropTask,
	reopenTask,
	changeTask,
	checkTask,
	explainLate,
	appointStandIn,
	endStandIn,
	takeOverWork,
	...documents,
	...cascade,
	...programmes
];
