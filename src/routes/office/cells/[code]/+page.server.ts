import { error, redirect } from '@sveltejs/kit';
import { formalityRules } from '#domains/meetings/formality/index.ts';
import { readCellQuality } from '#domains/meetings/formality/server/quality-page.ts';
import { readVisits } from '#domains/meetings/visits/server/visit-log.ts';
import { readStanding } from '#domains/meetings/server/index.ts';
import { type TaskState, taskStanding } from '#domains/direction/task.ts';
import { readSuccession } from '#domains/organisation/reorganisation/server/index.ts';
import { readCellPage } from '#domains/organisation/server/index.ts';
import { setUsualMeeting } from '#domains/organisation/server/set-usual-meeting.ts';
import { newId } from '#lib/ids.ts';
import { monthsUpTo } from '#house/week/held.ts';
import { addMonths, dayInVietNam, firstOfMonth, monthOf } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { numberField, optionalField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../may-of.ts';
import { signName } from '../../sign-text.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
	const today = dayInVietNam(new Date());
	const since = addMonths(firstOfMonth(today), -11);
	return locals.read(async (tx) => {
		const cell = await readCellPage(tx, params.code, since, today);
		if (!cell) error(404);
		const may = await mayOf(tx, locals.caller!, today);
		const mayHere = (command: string) => may(command, { unitId: cell.id, communeId: cell.communeId });
		const { isSecretaryOrDeputy: leadsCell } = await readStanding(tx, locals.caller!, cell.id, today);
		const { afterMeetings } = ruleSetInForce(formalityRules, today).parameters.shownAbove;
		const months = monthsUpTo(monthOf(today), 12);
		const of = { communeId: cell.communeId, unitId: cell.id };
		const quality = await readCellQuality(tx, of, { months, afterMeetings, leadsCell });
		const visits = await readVisits(tx, { ...of, since });
		return {
			succession: await readSuccession(tx, cell.id),
			visits,
			quality: {
				...quality,
				months,
				afterMeetings,
				leadsCell,
				rows: quality.rows.map((row) => ({ ...row, name: signName(row.code) }))
			},
			cell: {
				...cell,
				meetings: cell.meetings.map((meeting) => ({ ...meeting, day: dayInVietNam(new Date(meeting.startsAt)) })),
				tasks: cell.tasks.map((task) => ({
					...task,
					standing: taskStanding({ ...task, state: task.state as TaskState }, today)
				}))
			},
			may: {
				setUsual: mayHere('organisation.set-usual-meeting'),
				membership: mayHere('read:membership'),
				plan: mayHere('meetings.plan-meeting'),
				give: mayHere('direction.create-task'),
				logVisit: mayHere('meetings.log-visit'),
				seeFees: mayHere('read:fees'),
				seeLife: mayHere('read:life')
			},
			commandId: newId()
		};
	});
};

export const actions: Actions = {
	usual: async (event) => {
		const form = await event.request.formData();
		const input = {
			unitCode: event.params.code,
			day: numberField(form, 'day') ?? null,
			time: optionalField(form, 'time') ?? null,
			place: optionalField(form, 'place') ?? null
		};
		const acted = await act(event, setUsualMeeting, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, event.url.pathname);
	}
};
