import type { AnyCommand } from '#lib/commands/command.ts';
import { commands as articles } from '../articles/server/commands.ts';

export const commands: readonly AnyCommand[] = [...articles];
