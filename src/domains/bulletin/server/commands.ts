import type { AnyCommand } from '#lib/commands/command.ts';
import { commands as articles } from '../articles/server/commands.ts';
import { commands as comments } from '../comments/server/moderate.ts';

export const commands: readonly AnyCommand[] = [...articles, ...comments];
