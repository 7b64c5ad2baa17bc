import { error, redirect } from '@sveltejs/kit';
import { addWorkingDays } from '#domains/organisation/calendar/index.ts';
import { readUnitsInSight } from '#domains/organisation/server/index.ts';
import { reviewRules } from '#domains/evaluation/review/review.ts';
import { planReview, readReviewMeetings } from '#domains/evaluation/review/server/index.ts';
import { readRound } from '#domains/evaluation/year/server/index.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { dayField, numberField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../may-of.ts';
import { yearAsked } from '../../year-asked.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const year = yearAsked(url, today);
		const round = await readRound(tx, caller.communeId, year);
		if (!round) error(404);
		const may = await mayOf(tx, caller, today);
		const days = ruleSetInForce(reviewRules, today).parameters.draftWorkingDays;
		const units = await readUnitsInSight(tx, caller.communeId, today);
		const meetings = await readReviewMeetings(tx, caller.communeId, round.id);
		return {
			year,
			days,
			meetings: meetings.map((meeting) => ({ ...meeting, sendBy: addWorkingDays(meeting.onDay, -days) })),
			places: units
				.filter(
					({ id, communeId, kind }) =>
						kind !== 'intermediate' && may('evaluation.plan-review', { unitId: id, communeId })
				)
				.map(({ code, name }) => ({ code, name })),
			commandId: newId()
		};
	});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const input = {
			unitCode: textField(form, 'unitCode'),
			year: numberField(form, 'year'),
			placeKind: textField(form, 'placeKind'),
			body: textField(form, 'body'),
			on: dayField(form, 'on') ?? '',
			endsOn: dayField(form, 'endsOn'),
			place: textField(form, 'place')
		};
		const acted = await act<{ id: string }>(event, planReview, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `/office/evaluations/meetings/${acted.value.id}`);
	}
};
