import type { AnyCommand } from '#lib/commands/command.ts';
import { createTask } from './create-task.ts';

export const commands: readonly AnyCommand[] = [createTask];
