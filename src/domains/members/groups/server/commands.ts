import type { AnyCommand } from '#lib/commands/command.ts';
import { endGroup, resumeGroup } from './end-group.ts';
import { changeGroup, makeGroup } from './make-group.ts';
import { placeInGroup } from './place-in-group.ts';

/** The groups of a cell. */
export const groupCommands: readonly AnyCommand[] = [makeGroup, changeGroup, placeInGroup, endGroup, resumeGroup];
