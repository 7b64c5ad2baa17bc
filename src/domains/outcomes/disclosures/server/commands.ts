import type { AnyCommand } from '#lib/commands/command.ts';
import { openDisclosure } from './open-disclosure.ts';
import { endPublication, recordPublication, withdrawDisclosure } from './publications.ts';

export const commands: readonly AnyCommand[] = [openDisclosure, recordPublication, endPublication, withdrawDisclosure];
