import type { AnyCommand } from '#lib/commands/command.ts';
import { assignListener, endListening } from './assign-listener.ts';
import { commitToMatter, makeCaseOfMatter, reopenMatter } from './settle-matter.ts';

export const listeningCommands: readonly AnyCommand[] = [
	assignListener,
	endListening,
	makeCaseOfMatter,
	commitToMatter,
	reopenMatter
];
