import type { AnyCommand } from '#lib/commands/command.ts';
import {
	decideBadge,
	handOverBadge,
	noteInterruption,
	proposeBadge,
	strikeInterruption,
	withdrawBadge
} from './badges.ts';

export const honourCommands: readonly AnyCommand[] = [
	proposeBadge,
	decideBadge,
	handOverBadge,
	withdrawBadge,
	noteInterruption,
	strikeInterruption
];
