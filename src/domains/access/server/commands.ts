import type { AnyCommand } from '#lib/commands/command.ts';

export const commands: readonly AnyCommand[] = [];
