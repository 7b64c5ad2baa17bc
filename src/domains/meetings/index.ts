export { agendaFor, type AgendaFacts, meetingAgendaRules, type ProposedItem } from './agenda.ts';
export {
	type Attendance,
	type AttendanceRules,
	attendanceRules,
	countAttendance,
	hasQuorum,
	isCounted,
	isSummoned,
	type Quorum,
	quorumOf
} from './attendance.ts';
export { type Check, type CheckContext, checklistOf } from './checklist.ts';
export { storyEntries } from './commands.ts';
export { missingBeforeClosing, whyNotClose, whyTaskIncomplete } from './closing.ts';
export {
	datesAround,
	type MeetingCycleRules,
	meetingCycleRules,
	minMinutesOf,
	type MonthToPlan,
	type ProposedDate,
	proposeDate,
	type ThemesOfQuarter,
	themesOfQuarter
} from './cycle.ts';
export { whyNotAdopt, whyNotVote } from './deciding.ts';
export { heldMinutes } from './duration.ts';
export { whyNotAt } from './moment-in-time.ts';
export { type IssuedNumber, nextNumber, numberText, type PaperSymbol } from './numbering.ts';
export { whyNotOpen, whyNotPrepare } from './opening.ts';
export type * from './record.ts';
export type * from './said.ts';
export type * from './score/meeting-score.ts';
export { type Recorder, whyNotAppoint, whyNotRecord, whyNotTheRecorder } from './recording.ts';
export * from './score/index.ts';
export {
	isLastSignature,
	type SigningFacts,
	whyNotAddend,
	whyNotPublish,
	whyNotReopen,
	whyNotSign
} from './signing.ts';
export { baseOf, givenTexts, type MeetingTexts, standingTexts, type Texts, writesOver } from './written-over.ts';
export { type SpeakerShare, speakerShare } from './speakers.ts';
export {
	type Electorate,
	electorateOf,
	type VoteCount,
	type VoteResult,
	type VotingRules,
	voteBase,
	voteResult,
	votingRules,
	whyNotCount
} from './voting.ts';
