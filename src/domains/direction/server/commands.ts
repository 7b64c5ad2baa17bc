import type { AnyCommand } from '#lib/commands/command.ts';
import { closeTask } from './close-task.ts';
import { createTask } from './create-task.ts';
import { changeTask, dropTask, reopenTask } from './change-task.ts';

export const commands: readonly AnyCommand[] = [createTask, closeTask, dropTask, reopenTask, changeTask];
