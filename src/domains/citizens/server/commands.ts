import type { AnyCommand } from '#lib/commands/command.ts';
import { dialogueCommands } from '../dialogue/server/commands.ts';
import { listeningCommands } from '../listening/server/commands.ts';
import { routeCommands } from '../care/server/routes.ts';
import { linkCommands } from '../links/server/commands.ts';
import { messageCommands } from '../messages/server/commands.ts';
import { trendCommands } from '../trends/server/commands.ts';
import { receptionCommands } from '../reception/server/commands.ts';
import { sealedCommands } from '../sealed/server/commands.ts';
import { acceptCase } from './accept-case.ts';
import { answerCase } from './answer-case.ts';
import { assignCase } from './assign-case.ts';
import { closeCase } from './close-case.ts';
import { declineCase } from './decline-case.ts';
import { extendCase } from './extend-case.ts';
import { keepCaseClosed } from './keep-case-closed.ts';
import { noteAppealOfCase } from './note-appeal.ts';
import { registerCase } from './register-case.ts';
import { renewReceipt } from './renew-receipt.ts';
import { reopenCase } from './reopen-case.ts';
import { resumeCase, suspendCase } from './suspend-case.ts';
import { undoCaseStep } from './undo-case-step.ts';
import { withdrawPartOfCase } from './withdraw-part.ts';

/** In the order in which a case meets them. */
export const commands: readonly AnyCommand[] = [
	registerCase,
	assignCase,
	acceptCase,
	declineCase,
	extendCase,
	suspendCase,
	resumeCase,
	withdrawPartOfCase,
	answerCase,
	noteAppealOfCase,
	closeCase,
	reopenCase,
	keepCaseClosed,
	undoCaseStep,
	renewReceipt,
	...linkCommands,
	...routeCommands,
	...messageCommands,
	...sealedCommands,
	...receptionCommands,
	...listeningCommands,
	...dialogueCommands,
	...trendCommands
];
