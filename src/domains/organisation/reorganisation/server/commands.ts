import type { AnyCommand } from '#lib/commands/command.ts';
import { dropReorganisation, placeMembers, placeUnits, proposePost } from './change-plan.ts';
import { commitReorganisation } from './commit.ts';
import { addHandover, noteSignature, strikeHandover } from './handover.ts';
import { planReorganisation } from './plan.ts';
import { undoReorganisation } from './undo.ts';

export const commands: readonly AnyCommand[] = [
	planReorganisation,
	placeMembers,
	placeUnits,
	proposePost,
	commitReorganisation,
	undoReorganisation,
	dropReorganisation,
	addHandover,
	strikeHandover,
	noteSignature
];
