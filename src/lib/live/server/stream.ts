import { error } from '@sveltejs/kit';
import type { Caller } from '#lib/db/caller.ts';
import { hub } from './hub.ts';
import type { RoomSource, Visitor } from './room.ts';

/** A connection that does not take what it is sent is closed: its browser comes back and gets all that is shown. */
const MOST_WAITING_BYTES = 512 * 1024;

const HEADERS = {
	'content-type': 'text/event-stream',
	'cache-control': 'no-store',
	// A proxy that collects answers would hold changes back.
	'x-accel-buffering': 'no'
};

/** Somebody at a browser has a session, a token of the API none. */
type SignedIn = Caller & { sessionId?: string };

/**
 * The answer that goes on, for somebody who may enter: everything the room shows, then what changes, until one side
 * closes it.
 */
export async function streamRoom(caller: SignedIn, key: string, source: RoomSource): Promise<Response> {
	let visitor: Visitor | undefined;
	const body = new ReadableStream<Uint8Array>(
		{
			start: (controller) => {
				visitor = visitorOf(caller, key, controller);
			},
			cancel: () => hub.leave(key, visitor!)
		},
		new ByteLengthQueuingStrategy({ highWaterMark: 0 })
	);
	const outcome = await hub.enter(key, visitor!, source);
	if (outcome === 'empty') error(404);
	if (outcome === 'full') return new Response(null, { status: 503, headers: { 'retry-after': '30' } });
	return new Response(body, { headers: HEADERS });
}

function visitorOf(caller: SignedIn, key: string, controller: ReadableStreamDefaultController<Uint8Array>): Visitor {
	let isOpen = true;
	const visitor: Visitor = {
		caller,
		sessionId: caller.sessionId,
		checkedMs: performance.now(),
		send(bytes) {
			if (!isOpen) return;
			controller.enqueue(bytes);
			if (-(controller.desiredSize ?? 0) > MOST_WAITING_BYTES) visitor.close();
		},
		close() {
			if (!isOpen) return;
			isOpen = false;
			hub.leave(key, visitor);
			controller.close();
		}
	};
	return visitor;
}
