import { error } from '@sveltejs/kit';
import { addWorkingDays } from '#domains/organisation/calendar/index.ts';
import { reviewRules } from '#domains/evaluation/review/review.ts';
import {
	callOffReview,
	readQueue,
	readReviewMeetings,
	recordTurn,
	undoTurn
} from '#domains/evaluation/review/server/index.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { textField } from '#lib/web/form-fields.ts';
import { carryOut } from '#lib/web/server/carry-out.ts';
import { mayOf } from '../../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params }) => {
	if (!isId(params.id)) error(404);
	return locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const round = await tx
			.selectFrom('reviewMeeting as g')
			.innerJoin('evaluationRound as r', (join) =>
				join.onRef('r.communeId', '=', 'g.communeId').onRef('r.id', '=', 'g.roundId')
			)
			.where('g.communeId', '=', caller.communeId)
			.where('g.id', '=', params.id)
			.select(['r.id', 'r.year'])
			.executeTakeFirst();
		if (!round) error(404);
		const meeting = (await readReviewMeetings(tx, caller.communeId, round.id)).find(({ id }) => id === params.id);
		if (!meeting) error(404);
		const may = await mayOf(tx, caller, today);
		const { draftWorkingDays } = ruleSetInForce(reviewRules, today).parameters;
		return {
			year: round.year,
			meeting: { ...meeting, sendBy: addWorkingDays(meeting.onDay, -draftWorkingDays) },
			queue: await readQueue(tx, caller.communeId, meeting, round.id, today),
			may: { record: may('evaluation.record-turn', meeting), callOff: may('evaluation.call-off-review', meeting) },
			commandId: newId()
		};
	});
};

export const actions: Actions = {
	turn: carryOut(recordTurn, (form, event) => ({
		meetingId: event.params.id,
		evaluationId: textField(form, 'evaluationId'),
		conclusion: textField(form, 'conclusion')
	})),
	undo: carryOut(undoTurn, (form) => ({ turnId: textField(form, 'turnId'), reason: textField(form, 'undoReason') })),
	callOff: carryOut(callOffReview, (form, event) => ({
		meetingId: event.params.id,
		reason: textField(form, 'offReason')
	}))
};
