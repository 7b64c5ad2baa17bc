import type { AnyCommand } from '#lib/commands/command.ts';
import { commands as admission } from '../admission/server/commands.ts';
import { commands as leaving } from '../leaving/server/note-contact.ts';
import { commands as transfers } from '../transfers/server/commands.ts';

export const commands: readonly AnyCommand[] = [...admission, ...transfers, ...leaving];
