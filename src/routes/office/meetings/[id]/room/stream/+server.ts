import { error } from '@sveltejs/kit';
import { communeOf, roomSource } from '#domains/meetings/live/server/room.ts';
import { roomKeyOf } from '#domains/meetings/live/server/tell-room.ts';
import { isId } from '#lib/ids.ts';
import { streamRoom } from '#lib/live/server/stream.ts';
import type { RequestHandler } from './$types.d.ts';

/** What a meeting's room shows, and then what changes in it, as server-sent events. */
export const GET: RequestHandler = async ({ locals, params }) => {
	if (!isId(params.id)) error(404);
	const communeId = await locals.read((tx) => communeOf(tx, params.id));
	if (communeId === undefined) error(404);
	return streamRoom(locals.caller!, roomKeyOf({ communeId, meetingId: params.id }), roomSource(communeId, params.id));
};
