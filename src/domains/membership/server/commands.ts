import type { AnyCommand } from '#lib/commands/command.ts';
import { commands as admission } from '../admission/server/commands.ts';

export const commands: readonly AnyCommand[] = [...admission];
