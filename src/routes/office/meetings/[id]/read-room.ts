import { error } from '@sveltejs/kit';
import { readOwnPlace, type OwnPlace } from '#domains/meetings/live/server/room.ts';
import { readRoomState } from '#domains/meetings/live/server/room-state.ts';
import type { RoomState } from '#domains/meetings/live/room-state.ts';
import { isId, newId } from '#lib/ids.ts';

/** What every page of a meeting's room begins with: its state, the reader's place in it, and the server's clock. */
export async function readRoom(locals: App.Locals, meetingId: string): Promise<RoomPage> {
	if (!isId(meetingId)) error(404);
	const now = new Date().toISOString();
	const read = await locals.read(async (tx) => {
		const own = await readOwnPlace(tx, locals.caller!, meetingId);
		const room = own && (await readRoomState(tx, own.communeId, meetingId));
		return room && { own, room };
	});
	if (!read) error(404);
	return { ...read, meetingId, now, commandId: newId() };
}

export type RoomPage = { own: OwnPlace; room: RoomState; meetingId: string; now: string; commandId: string };
