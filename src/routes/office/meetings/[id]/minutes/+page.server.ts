import { error } from '@sveltejs/kit';
import { minutesPaper, paperOnScreen, proceedingsProvenance } from '#domains/meetings/paper/index.ts';
import { addAddendum } from '#domains/meetings/server/add-addendum.ts';
import { reopenMeeting } from '#domains/meetings/server/close-meeting.ts';
import { readMeetingPage } from '#domains/meetings/server/index.ts';
import { publishMinutes } from '#domains/meetings/server/publish-minutes.ts';
import { signMinutes } from '#domains/meetings/server/sign-minutes.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { textField } from '#lib/web/form-fields.ts';
import { carryOut } from '../hold/carry-out.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
	if (!isId(params.id)) error(404);
	const today = dayInVietNam(new Date());
	const page = await locals.read((tx) => readMeetingPage(tx, locals.caller!, params.id, today));
	if (!page) error(404);
	const { record, may, publishedAt } = page;
	return {
		meeting: record,
		paper: record.openedAt ? paperOnScreen(minutesPaper(record), proceedingsProvenance(record)) : undefined,
		may,
		publishedAt,
		commandId: newId()
	};
};

export const actions = {
	sign: carryOut({
		command: signMinutes,
		// Not trimmed: blanks may be part of a password.
		input: (form) => ({ password: String(form.get('password') ?? '') })
	}),
	publish: carryOut({ command: publishMinutes, input: () => ({}) }),
	addend: carryOut({
		command: addAddendum,
		input: (form) => ({ text: textField(form, 'text'), reason: textField(form, 'reason') })
	}),
	reopen: carryOut({ command: reopenMeeting, input: () => ({}), after: () => 'hold?step=closing' })
} satisfies Actions;
