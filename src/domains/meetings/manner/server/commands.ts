import type { AnyCommand } from '#lib/commands/command.ts';
import { setConditions } from './set-conditions.ts';
import { recordGroupSitting } from './record-group-sitting.ts';
import { confirmIdentity, setManner } from './set-manner.ts';

/** How a meeting is held and what it needs. */
export const mannerCommands: readonly AnyCommand[] = [setManner, setConditions, confirmIdentity, recordGroupSitting];
