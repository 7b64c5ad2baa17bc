import type { CommandForm } from '#domains/meetings/ui/command-form.ts';
import type { PreparePart } from '#domains/meetings/ui/prepare-parts.ts';
import { dayField, momentFields, numberField, textField } from '#lib/web/form-fields.ts';
import {
	agendaFields,
	agendaIn,
	attendeesIn,
	equipmentIn,
	hinderedIn,
	sittingFields,
	sittingsIn
} from './prepare-fields.ts';

/** Back to the meeting's own page, which says what was saved and what comes next. */
const savedPart = (part: PreparePart) => () => `?saved=${part}`;

/** What is prepared before a meeting: one form each, sent to the server or carried out on a phone without signal. */
export const PREPARING_FORMS = {
	when: {
		command: 'meetings.change-plan',
		input: (form) => ({
			startsAt: momentFields(form, 'startDay', 'startTime') ?? '',
			place: textField(form, 'place'),
			...(form.has('kind') && { kind: textField(form, 'kind') }),
			theme: textField(form, 'theme')
		}),
		fields: () => ({ startsAt: 'startDay' }),
		after: savedPart('when')
	},
	manner: {
		command: 'meetings.set-manner',
		input: (form) => ({
			manner: textField(form, 'manner'),
			conferenceUrl: textField(form, 'conferenceUrl'),
			hindered: hinderedIn(form)
		}),
		after: savedPart('manner')
	},
	sittings: {
		command: 'meetings.set-manner',
		input: (form) => ({ manner: 'by-group', sittings: sittingsIn(form) }),
		fields: sittingFields,
		after: savedPart('groups')
	},
	conditions: {
		command: 'meetings.set-conditions',
		input: (form) => ({
			isRoomReady: form.has('isRoomReady'),
			equipment: equipmentIn(form),
			budgetDong: numberField(form, 'budgetDong')
		}),
		after: savedPart('conditions')
	},
	agenda: {
		command: 'meetings.set-agenda',
		input: (form) => ({ items: agendaIn(form) }),
		fields: agendaFields,
		after: (form) => (textField(form, 'press') === 'save' ? '?saved=agenda' : {})
	},
	committee: {
		command: 'meetings.record-preparation',
		input: (form) => ({
			committeeMetOn: dayField(form, 'committeeMetOn') ?? '',
			committeeAttendees: attendeesIn(form),
			committeeMinutes: textField(form, 'committeeMinutes')
		}),
		fields: (form) =>
			Object.fromEntries(attendeesIn(form).map((_, index) => [`committeeAttendees.${index}`, 'otherAttendees'])),
		after: savedPart('committee')
	},
	draft: {
		command: 'meetings.set-draft',
		input: (form) => ({
			content: textField(form, 'draftContent'),
			assessment: textField(form, 'assessment'),
			limits: textField(form, 'limits'),
			direction: textField(form, 'direction'),
			implementation: textField(form, 'implementation')
		}),
		fields: () => ({ content: 'draftContent' }),
		after: savedPart('draft')
	},
	advise: { command: 'meetings.record-advice', input: (form) => ({ advice: textField(form, 'advice') }) },
	unpaper: { command: 'meetings.remove-paper', input: (form) => ({ paperId: textField(form, 'paperId') }) },
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
	notice: { command: 'meetings.send-notice', input: () => ({}), after: savedPart('notice') },
	cancel: {
		command: 'meetings.cancel-meeting',
		input: (form) => ({ reason: textField(form, 'reason') }),
		after: () => '?'
	}
} satisfies Record<string, CommandForm>;
