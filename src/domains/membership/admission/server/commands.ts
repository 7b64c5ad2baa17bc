import type { AnyCommand } from '#lib/commands/command.ts';
import { changeCandidate, listCandidate, resumeCandidate, setAdmissionTarget, stopCandidate } from './candidates.ts';
import { correctStep, takeStepBack } from './corrections.ts';
import { recogniseMember, recordAdmissionDecision, recordCommitteeVote, strikeProbationer } from './decided-above.ts';
import { keepPaperFile, noteMentoring, notePaper, withdrawPaperFile } from './dossier.ts';
import { holdCeremony } from './hold-ceremony.ts';
import { nameIntroducers, recordStage, recordVerification } from './stages.ts';
import { tieVote } from './tie-vote.ts';

export const commands: readonly AnyCommand[] = [
	listCandidate,
	changeCandidate,
	noteMentoring,
	notePaper,
	keepPaperFile,
	withdrawPaperFile,
	recordStage,
	nameIntroducers,
	recordVerification,
	tieVote,
	recordCommitteeVote,
	recordAdmissionDecision,
	holdCeremony,
	recogniseMember,
	strikeProbationer,
	correctStep,
	takeStepBack,
	stopCandidate,
	resumeCandidate,
	setAdmissionTarget
];
