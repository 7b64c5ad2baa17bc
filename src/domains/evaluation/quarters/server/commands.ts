import type { AnyCommand } from '#lib/commands/command.ts';
import { assessQuarter, noteQuarter } from './quarters.ts';

export const commands: readonly AnyCommand[] = [assessQuarter, noteQuarter];
