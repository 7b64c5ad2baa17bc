import { closeTask } from '#domains/direction/server/close-task.ts';
import { confirmIdentity } from '#domains/meetings/manner/server/set-manner.ts';
import { recordAdvice } from '#domains/meetings/advice/server/record-advice.ts';
import { concludeAgendaItem, startAgendaItem } from '#domains/meetings/server/agenda.ts';
import { answerMatter } from '#domains/meetings/server/answer-matter.ts';
import { appoint } from '#domains/meetings/server/appoint.ts';
import { closeMeeting, readBack } from '#domains/meetings/server/close-meeting.ts';
import { decideResolution } from '#domains/meetings/server/decide-resolution.ts';
import { draftResolution } from '#domains/meetings/server/draft-resolution.ts';
import { addGuest, removeGuest } from '#domains/meetings/server/guests.ts';
import { addNote, removeNote } from '#domains/meetings/server/notes.ts';
import { openMeeting } from '#domains/meetings/server/open-meeting.ts';
import { raiseMatter } from '#domains/meetings/server/raise-matter.ts';
import { recordAttendance } from '#domains/meetings/server/record-attendance.ts';
import { reserveOpinion, withdrawOpinion } from '#domains/meetings/server/reserve-opinion.ts';
import { scoreMeeting } from '#domains/meetings/server/score-meeting.ts';
import { addStatement, removeStatement } from '#domains/meetings/server/statements.ts';
import { assignTask, withdrawTask } from '#domains/meetings/server/tasks.ts';
import { recordVote, withdrawVote } from '#domains/meetings/server/votes.ts';
import { recordStory, withdrawStory } from '#domains/study/server/stories.ts';
import { callsIn } from '#domains/meetings/ui/roll-entries.ts';
import { dayField, momentFields, numberField, optionalField, textField } from '#lib/web/form-fields.ts';
import { STORY_FIELDS, storyIn } from '../../../story-fields.ts';
import { carryOut } from './carry-out.ts';
import { scoreFields, scoreIn, speaker, voteFields, votesIn } from './sent-fields.ts';

/** Where no hour was given, it is now. */
const at = (form: FormData) => (textField(form, 'onTime') ? momentFields(form, 'onDay', 'onTime') : undefined);
const timed = () => ({ at: 'onTime' });
const one = (name: string) => (form: FormData) => ({ [name]: textField(form, name) });

/** Fields that stand once for each thing on a page carry its id: 'answer-<id>'. */
const suffixed =
	(id: string, ...names: string[]) =>
	(form: FormData) =>
		Object.fromEntries(names.map((name) => [name, `${name}-${textField(form, id)}`]));

const PARTS = ['assessment', 'limits', 'direction', 'implementation'];

/** One action for each thing that is recorded while a meeting is held. */
export const recording = {
	open: carryOut({
		command: openMeeting,
		input: (form) => ({
			chairId: textField(form, 'chairId'),
			minuteSecretaryId: textField(form, 'minuteSecretaryId'),
			at: at(form)
		}),
		fields: timed
	}),
	appoint: carryOut({
		command: appoint,
		input: (form) => ({
			chairId: optionalField(form, 'chairId'),
			minuteSecretaryId: optionalField(form, 'minuteSecretaryId')
		})
	}),
	call: carryOut({
		command: recordAttendance,
		input: (form) => ({ entries: callsIn(form) }),
		isNothing: (form) => callsIn(form).length === 0
	}),
	addGuest: carryOut({
		command: addGuest,
		input: (form) => ({
			name: textField(form, 'guestName'),
			title: textField(form, 'guestTitle'),
			isAssignedSuperior: form.has('isAssignedSuperior')
		}),
		fields: () => ({ name: 'guestName', title: 'guestTitle' })
	}),
	identity: carryOut({ command: confirmIdentity, input: () => ({}) }),
	advise: carryOut({
		command: recordAdvice,
		input: (form) => ({ guestId: optionalField(form, 'guestId'), advice: textField(form, 'advice') })
	}),
	removeGuest: carryOut({ command: removeGuest, input: one('guestId') }),
	start: carryOut({
		command: startAgendaItem,
		input: one('agendaItemId'),
		after: (form) => ({ step: 'content', item: textField(form, 'agendaItemId') })
	}),
	conclude: carryOut({
		command: concludeAgendaItem,
		input: (form) => ({ ...one('agendaItemId')(form), ...one('conclusion')(form) })
	}),
	say: carryOut({
		command: addStatement,
		input: (form) => ({
			agendaItemId: optionalField(form, 'agendaItemId'),
			...speaker(textField(form, 'speaker')),
			kind: textField(form, 'kind'),
			gist: textField(form, 'gist'),
			praisedId: textField(form, 'kind') === 'praise' ? optionalField(form, 'praisedId') : undefined
		}),
		fields: () => ({ memberId: 'speaker', guestName: 'speaker' })
	}),
	unsay: carryOut({ command: removeStatement, input: one('statementId') }),
	tell: carryOut({
		isOfMeeting: false,
		command: recordStory,
		input: (form) => ({
			meetingId: textField(form, 'meetingId'),
			agendaItemId: optionalField(form, 'agendaItemId'),
			toldOn: textField(form, 'toldOn'),
			...storyIn(form)
		}),
		fields: () => STORY_FIELDS
	}),
	untell: carryOut({ isOfMeeting: false, command: withdrawStory, input: one('storyId') }),
	note: carryOut({
		command: addNote,
		input: (form) => ({ agendaItemId: optionalField(form, 'agendaItemId'), text: textField(form, 'noteText') }),
		fields: () => ({ text: 'noteText' })
	}),
	unnote: carryOut({ command: removeNote, input: one('noteId') }),
	raise: carryOut({
		isOfMeeting: false,
		command: raiseMatter,
		input: (form) => ({
			unitCode: textField(form, 'unitCode'),
			gist: textField(form, 'matterGist'),
			place: textField(form, 'matterPlace')
		}),
		fields: () => ({ gist: 'matterGist', place: 'matterPlace' })
	}),
	answer: carryOut({
		command: answerMatter,
		input: (form) => {
			const matterId = textField(form, 'matterId');
			return {
				matterId,
				answer: textField(form, `answer-${matterId}`),
				taskId: optionalField(form, `taskId-${matterId}`),
				isForwarded: form.has(`isForwarded-${matterId}`)
			};
		},
		fields: suffixed('matterId', 'answer', 'taskId')
	}),
	finish: carryOut({
		isOfMeeting: false,
		command: closeTask,
		input: (form) => {
			const taskId = textField(form, 'taskId');
			return { taskId, text: textField(form, `text-${taskId}`) };
		},
		fields: suffixed('taskId', 'text')
	}),
	draft: carryOut({
		command: draftResolution,
		input: (form) => Object.fromEntries(PARTS.map((part) => [part, textField(form, part)]))
	}),
	vote: carryOut({
		command: recordVote,
		input: (form) => {
			const about = textField(form, 'about');
			return {
				matter: textField(form, `matter-${about}`),
				kind: textField(form, `voteKind-${about}`),
				...votesIn(form, about),
				isSecret: form.has(`isSecret-${about}`)
			};
		},
		fields: (form) => ({
			...suffixed('about', 'matter', 'agree', 'disagree', 'other')(form),
			...voteFields(form, textField(form, 'about')),
			kind: `voteKind-${textField(form, 'about')}`
		})
	}),
	unvote: carryOut({ command: withdrawVote, input: one('voteId') }),
	decide: carryOut({ command: decideResolution, input: one('voteId') }),
	reserve: carryOut({
		command: reserveOpinion,
		input: (form) => ({ memberId: textField(form, 'reservedBy'), text: textField(form, 'reservation') }),
		fields: () => ({ memberId: 'reservedBy', text: 'reservation' })
	}),
	unreserve: carryOut({ command: withdrawOpinion, input: one('reservationId') }),
	assign: carryOut({
		command: assignTask,
		input: (form) => ({
			title: textField(form, 'title'),
			ownerId: textField(form, 'ownerId'),
			product: textField(form, 'product'),
			dueOn: dayField(form, 'dueOn') ?? ''
		})
	}),
	unassign: carryOut({ command: withdrawTask, input: one('taskId') }),
	score: carryOut({ command: scoreMeeting, input: scoreIn, fields: scoreFields }),
	readBack: carryOut({ command: readBack, input: () => ({}) }),
	close: carryOut({
		command: closeMeeting,
		input: (form) => ({ at: at(form) }),
		fields: timed,
		after: () => 'minutes'
	})
};
