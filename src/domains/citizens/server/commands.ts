import type { AnyCommand } from '#lib/commands/command.ts';
import { messageCommands } from '../messages/server/commands.ts';
import { receptionCommands } from '../reception/server/commands.ts';
import { acceptCase } from './accept-case.ts';
import { answerCase } from './answer-case.ts';
import { assignCase } from './assign-case.ts';
import { closeCase } from './close-case.ts';
import { registerCase } from './register-case.ts';
import { renewReceipt } from './renew-receipt.ts';
import { reopenCase } from './reopen-case.ts';
import { resumeCase, suspendCase } from './suspend-case.ts';

/** In the order in which a case meets them. */
export const commands: readonly AnyCommand[] = [
	registerCase,
	assignCase,
	acceptCase,
	suspendCase,
	resumeCase,
	answerCase,
	closeCase,
	reopenCase,
	renewReceipt,
	...messageCommands,
	...receptionCommands
];
