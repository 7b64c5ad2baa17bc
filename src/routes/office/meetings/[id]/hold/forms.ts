import { callsIn } from '#domains/meetings/ui/roll-entries.ts';
import type { CommandForm } from '#domains/meetings/ui/command-form.ts';
import { dayField, momentFields, optionalField, textField } from '#lib/web/form-fields.ts';
import { STORY_FIELDS, storyIn } from '../../../story-fields.ts';
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

/** What is recorded while a meeting is held: one form each, sent to the server or carried out on a phone without signal. */
export const RECORDING_FORMS = {
	open: {
		command: 'meetings.open-meeting',
		input: (form) => ({
			chairId: textField(form, 'chairId'),
			minuteSecretaryId: textField(form, 'minuteSecretaryId'),
			at: at(form)
		}),
		fields: timed
	},
	appoint: {
		command: 'meetings.appoint',
		input: (form) => ({
			chairId: optionalField(form, 'chairId'),
			minuteSecretaryId: optionalField(form, 'minuteSecretaryId')
		})
	},
	call: {
		command: 'meetings.record-attendance',
		input: (form) => ({ entries: callsIn(form) }),
		isNothing: (form) => callsIn(form).length === 0
	},
	addGuest: {
		command: 'meetings.add-guest',
		input: (form) => ({
			name: textField(form, 'guestName'),
			title: textField(form, 'guestTitle'),
			isAssignedSuperior: form.has('isAssignedSuperior')
		}),
		fields: () => ({ name: 'guestName', title: 'guestTitle' })
	},
	identity: { command: 'meetings.confirm-identity', input: () => ({}) },
	advise: {
		command: 'meetings.record-advice',
		input: (form) => ({ guestId: optionalField(form, 'guestId'), advice: textField(form, 'advice') })
	},
	removeGuest: { command: 'meetings.remove-guest', input: one('guestId') },
	start: {
		command: 'meetings.start-agenda-item',
		input: one('agendaItemId'),
		after: (form) => ({ step: 'content', item: textField(form, 'agendaItemId') })
	},
	conclude: {
		command: 'meetings.conclude-agenda-item',
		input: (form) => ({ ...one('agendaItemId')(form), ...one('conclusion')(form) })
	},
	say: {
		command: 'meetings.add-statement',
		input: (form) => ({
			agendaItemId: optionalField(form, 'agendaItemId'),
			...speaker(textField(form, 'speaker')),
			kind: textField(form, 'kind'),
			gist: textField(form, 'gist'),
			praisedId: textField(form, 'kind') === 'praise' ? optionalField(form, 'praisedId') : undefined
		}),
		fields: () => ({ memberId: 'speaker', guestName: 'speaker' })
	},
	unsay: { command: 'meetings.remove-statement', input: one('statementId') },
	tell: {
		isOfMeeting: false,
		command: 'study.record-story',
		input: (form) => ({
			meetingId: textField(form, 'meetingId'),
			agendaItemId: optionalField(form, 'agendaItemId'),
			toldOn: textField(form, 'toldOn'),
			...storyIn(form)
		}),
		fields: () => STORY_FIELDS
	},
	untell: { isOfMeeting: false, command: 'study.withdraw-story', input: one('storyId') },
	note: {
		command: 'meetings.add-note',
		input: (form) => ({ agendaItemId: optionalField(form, 'agendaItemId'), text: textField(form, 'noteText') }),
		fields: () => ({ text: 'noteText' })
	},
	unnote: { command: 'meetings.remove-note', input: one('noteId') },
	raise: {
		isOfMeeting: false,
		command: 'meetings.raise-matter',
		input: (form) => ({
			unitCode: textField(form, 'unitCode'),
			gist: textField(form, 'matterGist'),
			place: textField(form, 'matterPlace')
		}),
		fields: () => ({ gist: 'matterGist', place: 'matterPlace' })
	},
	answer: {
		command: 'meetings.answer-matter',
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
	},
	finish: {
		isOfMeeting: false,
		command: 'direction.close-task',
		input: (form) => {
			const taskId = textField(form, 'taskId');
			return { taskId, text: textField(form, `text-${taskId}`) };
		},
		fields: suffixed('taskId', 'text')
	},
	draft: {
		command: 'meetings.draft-resolution',
		input: (form) => Object.fromEntries(PARTS.map((part) => [part, textField(form, part)]))
	},
	vote: {
		command: 'meetings.record-vote',
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
	},
	unvote: { command: 'meetings.withdraw-vote', input: one('voteId') },
	decide: { command: 'meetings.decide-resolution', input: one('voteId') },
	reserve: {
		command: 'meetings.reserve-opinion',
		input: (form) => ({ memberId: textField(form, 'reservedBy'), text: textField(form, 'reservation') }),
		fields: () => ({ memberId: 'reservedBy', text: 'reservation' })
	},
	unreserve: { command: 'meetings.withdraw-opinion', input: one('reservationId') },
	assign: {
		command: 'meetings.assign-task',
		input: (form) => ({
			title: textField(form, 'title'),
			ownerId: textField(form, 'ownerId'),
			product: textField(form, 'product'),
			dueOn: dayField(form, 'dueOn') ?? ''
		})
	},
	unassign: { command: 'meetings.withdraw-task', input: one('taskId') },
	score: { command: 'meetings.score-meeting', input: scoreIn, fields: scoreFields },
	readBack: { command: 'meetings.read-back', input: () => ({}) },
	close: {
		command: 'meetings.close-meeting',
		input: (form) => ({ at: at(form) }),
		fields: timed,
		after: () => 'minutes'
	}
} satisfies Record<string, CommandForm>;
