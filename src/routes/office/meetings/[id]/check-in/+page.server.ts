import { redirect } from '@sveltejs/kit';
import { checkIn } from '#domains/meetings/live/server/check-in.ts';
import { isPresentAt } from '#domains/meetings/live/room-state.ts';
import { textField } from '#lib/web/form-fields.ts';
import { carryOut } from '../hold/carry-out.ts';
import { readRoom } from '../read-room.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const page = await readRoom(locals, params.id);
	if (page.room.meeting.state !== 'open') redirect(303, `/office/meetings/${params.id}/room`);
	return {
		...page,
		code: url.searchParams.get('code') ?? undefined,
		isOnRoll: page.own.rollIndex !== undefined,
		isPresent: isPresentAt(page.room.roll, page.own.rollIndex)
	};
};

export const actions = {
	checkIn: carryOut({
		command: checkIn,
		input: (form) => ({ code: textField(form, 'code') }),
		after: () => 'room'
	})
} satisfies Actions;
