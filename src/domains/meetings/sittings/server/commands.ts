import type { AnyCommand } from '#lib/commands/command.ts';
import { cancelSitting, changeSitting } from './change-sitting.ts';
import { assignConclusionTask, withdrawConclusionTask } from './conclusion-tasks.ts';
import { followConclusion, recordConclusion, recordDiscussion, removeConclusion } from './conclusions.ts';
import { conveneSitting } from './convene-sitting.ts';
import { closeSitting, openSitting, recordSittingAttendance, reopenSitting } from './hold-sitting.ts';
import { inviteToSitting, remindOfPapers } from './invite.ts';
import { openSittingPaper } from './open-paper.ts';
import { addSittingPaper, removeSittingPaper } from './papers.ts';
import { addSittingParticipant, removeSittingParticipant } from './participants.ts';
import { setSittingAgenda } from './set-agenda.ts';
import { signConclusionNotice, signSittingMinutes } from './sign-sitting.ts';
import { recordSittingVote, withdrawSittingVote } from './votes.ts';

/** In the order in which a sitting meets them. */
export const sittingCommands: readonly AnyCommand[] = [
	conveneSitting,
	changeSitting,
	cancelSitting,
	setSittingAgenda,
	addSittingPaper,
	removeSittingPaper,
	addSittingParticipant,
	removeSittingParticipant,
	inviteToSitting,
	openSittingPaper,
	remindOfPapers,
	openSitting,
	recordSittingAttendance,
	recordDiscussion,
	recordConclusion,
	removeConclusion,
	recordSittingVote,
	withdrawSittingVote,
	assignConclusionTask,
	withdrawConclusionTask,
	followConclusion,
	closeSitting,
	reopenSitting,
	signSittingMinutes,
	signConclusionNotice
];
