import { congressCommands } from '../congress/server/commands.ts';
import { sittingCommands } from '../sittings/server/commands.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { ballotCommands } from '../ballots/server/commands.ts';
import { liveCommands } from '../live/server/commands.ts';
import { addAddendum } from './add-addendum.ts';
import { concludeAgendaItem, setAgenda, startAgendaItem } from './agenda.ts';
import { answerMatter } from './answer-matter.ts';
import { appoint } from './appoint.ts';
import { assignTask, withdrawTask } from './tasks.ts';
import { cancelMeeting } from './cancel-meeting.ts';
import { changePlan } from './change-plan.ts';
import { closeMeeting, readBack, reopenMeeting } from './close-meeting.ts';
import { decideResolution } from './decide-resolution.ts';
import { draftResolution } from './draft-resolution.ts';
import { addGuest, removeGuest } from './guests.ts';
import { addNote, removeNote } from './notes.ts';
import { openMeeting } from './open-meeting.ts';
import { addPaper, removePaper } from './papers.ts';
import { planMeeting } from './plan-meeting.ts';
import { recordPreparation, setDraft } from './preparation.ts';
import { publishMinutes } from './publish-minutes.ts';
import { raiseMatter } from './raise-matter.ts';
import { recordAttendance } from './record-attendance.ts';
import { recordSheet } from '../sheet/server/record-sheet.ts';
import { reserveOpinion, withdrawOpinion } from './reserve-opinion.ts';
import { reviewScore } from './review-score.ts';
import { scoreMeeting } from './score-meeting.ts';
import { sendNotice } from './send-notice.ts';
import { signMinutes } from './sign-minutes.ts';
import { signMinutesOnDevice } from '../phone/server/sign-minutes-on-device.ts';
import { addStatement, removeStatement } from './statements.ts';
import { recordAdvice } from '../advice/server/record-advice.ts';
import { mannerCommands } from '../manner/server/commands.ts';
import { yearCommands } from '../year/server/commands.ts';
import { logVisit, withdrawVisit } from '../visits/server/visits.ts';
import { recordVote, withdrawVote } from './votes.ts';

/** In the order in which a meeting meets them. */
export const commands: readonly AnyCommand[] = [
	...yearCommands,
	planMeeting,
	changePlan,
	cancelMeeting,
	...mannerCommands,
	recordPreparation,
	setDraft,
	setAgenda,
	addPaper,
	removePaper,
	sendNotice,
	raiseMatter,
	logVisit,
	withdrawVisit,
	appoint,
	openMeeting,
	recordAttendance,
	recordSheet,
	...liveCommands,
	addGuest,
	removeGuest,
	recordAdvice,
	startAgendaItem,
	concludeAgendaItem,
	addStatement,
	removeStatement,
	addNote,
	removeNote,
	answerMatter,
	draftResolution,
	recordVote,
	withdrawVote,
	...ballotCommands,
	decideResolution,
	assignTask,
	withdrawTask,
	reserveOpinion,
	withdrawOpinion,
	scoreMeeting,
	readBack,
	closeMeeting,
	reopenMeeting,
	signMinutes,
	signMinutesOnDevice,
	addAddendum,
	publishMinutes,
	...sittingCommands,
	...congressCommands,
	reviewScore
];
