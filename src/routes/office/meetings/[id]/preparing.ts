import { fail, type RequestEvent, redirect } from '@sveltejs/kit';
import { recordAdvice } from '#domains/meetings/advice/server/record-advice.ts';
import { setConditions } from '#domains/meetings/manner/server/set-conditions.ts';
import { setManner } from '#domains/meetings/manner/server/set-manner.ts';
import { setAgenda } from '#domains/meetings/server/agenda.ts';
import { cancelMeeting } from '#domains/meetings/server/cancel-meeting.ts';
import { changePlan } from '#domains/meetings/server/change-plan.ts';
import { addPaper, removePaper } from '#domains/meetings/server/papers.ts';
import { recordPreparation, setDraft } from '#domains/meetings/server/preparation.ts';
import { raiseMatter } from '#domains/meetings/server/raise-matter.ts';
import { sendNotice } from '#domains/meetings/server/send-notice.ts';
import type { PreparePart } from '#domains/meetings/ui/prepare-parts.ts';
import { keepFiles } from '#lib/files/server/keep-files.ts';
import { dayField, numberField, momentFields, optionalField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import {
	agendaFields,
	agendaIn,
	attendeesIn,
	equipmentIn,
	hinderedIn,
	sittingFields,
	sittingsIn
} from './prepare-fields.ts';
import { carryOut } from './hold/carry-out.ts';

/** Back to the meeting's own page, which says what was saved and what comes next. */
const savedPart = (part: PreparePart) => () => `?saved=${part}`;

/** One action for each thing that is prepared. */
export const preparing = {
	when: carryOut({
		command: changePlan,
		input: (form) => ({
			startsAt: momentFields(form, 'startDay', 'startTime') ?? '',
			place: textField(form, 'place'),
			...(form.has('kind') && { kind: textField(form, 'kind') }),
			theme: textField(form, 'theme')
		}),
		fields: () => ({ startsAt: 'startDay' }),
		after: savedPart('when')
	}),
	manner: carryOut({
		command: setManner,
		input: (form) => ({
			manner: textField(form, 'manner'),
			conferenceUrl: textField(form, 'conferenceUrl'),
			hindered: hinderedIn(form)
		}),
		after: savedPart('manner')
	}),
	sittings: carryOut({
		command: setManner,
		input: (form) => ({ manner: 'by-group', sittings: sittingsIn(form) }),
		fields: sittingFields,
		after: savedPart('groups')
	}),
	conditions: carryOut({
		command: setConditions,
		input: (form) => ({
			isRoomReady: form.has('isRoomReady'),
			equipment: equipmentIn(form),
			budgetDong: numberField(form, 'budgetDong')
		}),
		after: savedPart('conditions')
	}),
	agenda: carryOut({
		command: setAgenda,
		input: (form) => ({ items: agendaIn(form) }),
		fields: agendaFields,
		after: (form) => (textField(form, 'press') === 'save' ? '?saved=agenda' : {})
	}),
	committee: carryOut({
		command: recordPreparation,
		input: (form) => ({
			committeeMetOn: dayField(form, 'committeeMetOn') ?? '',
			committeeAttendees: attendeesIn(form),
			committeeMinutes: textField(form, 'committeeMinutes')
		}),
		fields: (form) =>
			Object.fromEntries(attendeesIn(form).map((_, index) => [`committeeAttendees.${index}`, 'otherAttendees'])),
		after: savedPart('committee')
	}),
	draft: carryOut({
		command: setDraft,
		input: (form) => ({
			content: textField(form, 'draftContent'),
			assessment: textField(form, 'assessment'),
			limits: textField(form, 'limits'),
			direction: textField(form, 'direction'),
			implementation: textField(form, 'implementation')
		}),
		fields: () => ({ content: 'draftContent' }),
		after: savedPart('draft')
	}),
	paper: async (event: RequestEvent<{ id: string }>) => {
		const form = await event.request.formData();
		const name = optionalField(form, 'paperName');
		const kept = await keepFiles(form, 'paper-file');
		const file = kept.ok && kept.files[0];
		if (!file) {
			const text = kept.ok ? textOf('meetings.paper-without-file') : kept.text;
			const values = { which: 'paper', paperName: name ?? '' };
			return fail(422, { errors: [{ path: 'paper-file', text }], values });
		}
		const acted = await act(event, addPaper, { meetingId: event.params.id, file, name }, form);
		return acted.ok ? redirect(303, '?part=papers') : acted.trouble;
	},
	advise: carryOut({ command: recordAdvice, input: (form) => ({ advice: textField(form, 'advice') }) }),
	unpaper: carryOut({ command: removePaper, input: (form) => ({ paperId: textField(form, 'paperId') }) }),
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
	notice: carryOut({ command: sendNotice, input: () => ({}), after: savedPart('notice') }),
	cancel: carryOut({
		command: cancelMeeting,
		input: (form) => ({ reason: textField(form, 'reason') }),
		after: () => '?'
	})
};
