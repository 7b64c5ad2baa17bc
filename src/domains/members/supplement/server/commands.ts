import type { AnyCommand } from '#lib/commands/command.ts';
import { checkSlip, returnSlip } from './check-slip.ts';
import { handInSlip } from './hand-in-slip.ts';
import { reopenSlip, settleSlip } from './settle-slip.ts';

export const supplementCommands: readonly AnyCommand[] = [handInSlip, checkSlip, returnSlip, settleSlip, reopenSlip];
