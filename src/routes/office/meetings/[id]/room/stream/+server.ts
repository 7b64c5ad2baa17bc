import { error } from '@sveltejs/kit';
import { findRoom } from '#domains/meetings/live/server/room.ts';
import { isId } from '#lib/ids.ts';
import { streamRoom } from '#lib/live/server/stream.ts';
import type { RequestHandler } from './$types.d.ts';

/** What a meeting's room shows, and then what changes in it, as server-sent events. */
export const GET: RequestHandler = async ({ locals, params, platform }) => {
	const caller = locals.caller!;
	const room = isId(params.id) ? await findRoom(caller, params.id) : undefined;
	if (!room) error(404);
	return streamRoom(caller, room.key, room.source, platform?.req);
};
