import type { AnyCommand } from '#lib/commands/command.ts';
import { addPlace, addStaff, decideAssignment, proposeAssignment } from './assignment.ts';
import { followConfidence, recordConfidence } from './confidence.ts';
import { signHandover, undoAssignment } from './handing-over.ts';
import { decideCandidate, planTitle, proposeCandidate } from './planning.ts';
import { declareRelative, withdrawRelative } from './relatives.ts';

export const commands: readonly AnyCommand[] = [
	planTitle,
	proposeCandidate,
	decideCandidate,
	declareRelative,
	withdrawRelative,
	recordConfidence,
	followConfidence,
	addPlace,
	addStaff,
	proposeAssignment,
	decideAssignment,
	signHandover,
	undoAssignment
];
