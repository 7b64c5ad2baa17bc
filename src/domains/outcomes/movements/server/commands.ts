import type { AnyCommand } from '#lib/commands/command.ts';
import { endMovement, openMovement } from './movements.ts';
import { recordSegment, strikeSegment } from './segments.ts';

export const commands: readonly AnyCommand[] = [openMovement, recordSegment, strikeSegment, endMovement];
