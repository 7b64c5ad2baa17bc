import type { AnyCommand } from '#lib/commands/command.ts';
import { recogniseFourGood, registerFourGood, withdrawFourGood } from './four-good.ts';

export const commands: readonly AnyCommand[] = [registerFourGood, recogniseFourGood, withdrawFourGood];
