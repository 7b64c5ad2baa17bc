import type { AnyCommand } from '#lib/commands/command.ts';
import { commands as campaigns } from '../campaigns/server/commands.ts';
import { commands as models } from '../models/server/commands.ts';

export const commands: readonly AnyCommand[] = [...models, ...campaigns];
