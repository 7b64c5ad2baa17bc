import type { AnyCommand } from '#lib/commands/command.ts';
import { concludeMatter, noteMatter, publishMatter, reopenMatter } from './following.ts';
import { changeMatter, openMatter } from './opening.ts';

export const commands: readonly AnyCommand[] = [
	openMatter,
	changeMatter,
	noteMatter,
	concludeMatter,
	publishMatter,
	reopenMatter
];
