import { fail, type RequestEvent, redirect } from '@sveltejs/kit';
import { cancelSitting, changeSitting } from '#domains/meetings/sittings/server/change-sitting.ts';
import { reopenSitting } from '#domains/meetings/sittings/server/hold-sitting.ts';
import { inviteToSitting, remindOfPapers } from '#domains/meetings/sittings/server/invite.ts';
import { addSittingPaper, removeSittingPaper } from '#domains/meetings/sittings/server/papers.ts';
import { addSittingParticipant, removeSittingParticipant } from '#domains/meetings/sittings/server/participants.ts';
import { setSittingAgenda } from '#domains/meetings/sittings/server/set-agenda.ts';
import { keepFiles } from '#lib/files/server/keep-files.ts';
import { momentFields, numberField, optionalField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { agendaKeys } from '../../meetings/[id]/prepare-fields.ts';
import { carryOut } from '../../meetings/[id]/hold/carry-out.ts';

const named = 'sittingId';

const itemsIn = (form: FormData) =>
	agendaKeys(form).map((key) => ({
		...(key !== 'new' && { id: key }),
		title: textField(form, `title-${key}`).replace(/\s+/g, ' '),
		reporter: textField(form, `reporter-${key}`),
		plannedMinutes: numberField(form, `minutes-${key}`) ?? 0
	}));

/** One action for each thing that is prepared. */
export const preparingActions = {
	change: carryOut({
		named,
		command: changeSitting,
		input: (form) => ({
			title: textField(form, 'title'),
			startsAt: momentFields(form, 'startDay', 'startTime') ?? '',
			place: textField(form, 'place')
		}),
		fields: () => ({ startsAt: 'startDay' })
	}),
	cancel: carryOut({
		named,
		command: cancelSitting,
		input: (form) => ({ reason: textField(form, 'reason') })
	}),
	agenda: carryOut({
		named,
		command: setSittingAgenda,
		input: (form) => ({ items: itemsIn(form) }),
		fields: (form) =>
			Object.fromEntries(
				agendaKeys(form).flatMap((key, index) => [
					[`items.${index}.title`, `title-${key}`],
					[`items.${index}.reporter`, `reporter-${key}`],
					[`items.${index}.plannedMinutes`, `minutes-${key}`]
				])
			)
	}),
	paper: async (event: RequestEvent<{ id: string }>) => {
		const form = await event.request.formData();
		const kept = await keepFiles(form, 'paper-file');
		const values = {
			which: 'paper',
			...Object.fromEntries(['paperName', 'paperText', 'paperItem'].map((name) => [name, textField(form, name)]))
		};
		if (!kept.ok) return fail(422, { errors: [{ path: 'paper-file', text: kept.text }], values });
		const file = kept.files[0];
		const input = {
			sittingId: event.params.id,
			name: textField(form, 'paperName'),
			text: textField(form, 'paperText'),
			...(file && { file }),
			itemId: optionalField(form, 'paperItem')
		};
		const acted = await act(event as RequestEvent, addSittingPaper, input, form);
		if (acted.ok) redirect(303, `/office/sittings/${event.params.id}`);
		const names: Record<string, string> = { name: 'paperName', text: 'paperText', itemId: 'paperItem' };
		for (const wrong of acted.trouble.data.errors) wrong.path = names[wrong.path] ?? wrong.path;
		return acted.trouble;
	},
	unpaper: carryOut({ named, command: removeSittingPaper, input: (form) => ({ paperId: textField(form, 'paperId') }) }),
	call: carryOut({
		named,
		command: addSittingParticipant,
		input: (form) => ({
			memberId: optionalField(form, 'memberId'),
			name: textField(form, 'guestName'),
			title: textField(form, 'guestTitle')
		}),
		fields: () => ({ name: 'guestName', title: 'guestTitle' })
	}),
	uncall: carryOut({
		named,
		command: removeSittingParticipant,
		input: (form) => ({ participantId: textField(form, 'participantId') })
	}),
	invite: carryOut({ named, command: inviteToSitting, input: () => ({}) }),
	remind: carryOut({ named, command: remindOfPapers, input: () => ({}) }),
	reopen: carryOut({
		named,
		command: reopenSitting,
		input: () => ({})
	})
};
