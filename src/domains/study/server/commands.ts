import type { AnyCommand } from '#lib/commands/command.ts';
import { commands as plans } from '../plans/server/commands.ts';
import { recordStory, withdrawStory } from './stories.ts';

export const commands: readonly AnyCommand[] = [recordStory, withdrawStory, ...plans];
