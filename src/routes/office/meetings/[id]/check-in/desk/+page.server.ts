import { error, redirect } from '@sveltejs/kit';
import { isSummoned } from '#domains/meetings/index.ts';
import { readDesk } from '#domains/meetings/live/server/desk.ts';
import { attendanceOf } from '#domains/meetings/rules-of.ts';
import { recordAttendance } from '#domains/meetings/server/record-attendance.ts';
import { callsIn } from '#domains/meetings/ui/roll-entries.ts';
import { textField } from '#lib/web/form-fields.ts';
import { carryOut } from '../../hold/carry-out.ts';
import { readRoom } from '../../read-room.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const page = await readRoom(locals, params.id);
	if (!page.own.may.record) error(403);
	if (page.room.meeting.state !== 'open') redirect(303, `/office/meetings/${params.id}/room`);
	const entries = await locals.read((tx) => readDesk(tx, page.own.communeId, params.id));
	const { startsAt, openedAt } = page.room.meeting;
	const rules = attendanceOf({ startsAt, openedAt: openedAt ?? undefined });
	const seats = entries.map(({ memberId, name, photoFileId, isSuspended, ...entry }, index) => ({
		memberId,
		name,
		photoFileId,
		number: index + 1,
		isSuspended,
		isSummoned: isSummoned({ ...entry, isSuspended }, rules)
	}));
	return { ...page, seats, done: url.searchParams.get('done') ?? undefined };
};

/** By number: the place on the roll, as it stands on the printed sheet and beside each name. */
const pressed = (form: FormData): string => String(form.get('press') ?? '').split(':')[0] ?? '';

export const actions = {
	call: carryOut({
		command: recordAttendance,
		input: (form) => ({ entries: callsIn(form) }),
		isNothing: (form) => callsIn(form).length === 0,
		after: (form) => ({ done: textField(form, 'undo') ? '' : pressed(form) })
	})
} satisfies Actions;
