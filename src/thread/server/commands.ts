import type { AnyCommand } from '#lib/commands/command.ts';
import { tieNodes, untieNodes } from './tie-nodes.ts';

export const commands: readonly AnyCommand[] = [tieNodes, untieNodes];
