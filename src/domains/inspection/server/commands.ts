import type { AnyCommand } from '#lib/commands/command.ts';
import { commands as discipline } from '../discipline/server/commands.ts';
import { commands as files } from '../files/server/commands.ts';
import { commands as followed } from '../followed/server/commands.ts';

export const commands: readonly AnyCommand[] = [...files, ...discipline, ...followed];
