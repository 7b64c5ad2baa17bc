import type { AnyCommand } from '#lib/commands/command.ts';
import { importRoll } from './import-roll.ts';

export const commands: readonly AnyCommand[] = [importRoll];
