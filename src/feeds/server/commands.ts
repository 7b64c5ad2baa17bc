import type { AnyCommand } from '#lib/commands/command.ts';
import { endFeed, makeFeed } from './make-feed.ts';

export const commands: readonly AnyCommand[] = [makeFeed, endFeed];
