import type { IncomingMessage } from 'node:http';
import { error } from '@sveltejs/kit';
import type { Caller } from '#lib/db/caller.ts';
import { openConnection } from './connection.ts';
import { hub } from './hub.ts';
import { answerTo } from './node-answer.ts';
import type { RoomSource, Visitor } from './room.ts';

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
 * @param request as the adapter has it
 */
export async function streamRoom(
	caller: SignedIn,
	key: string,
	source: RoomSource,
	request: IncomingMessage | undefined
): Promise<Response> {
	const { body, send, close } = openConnection(answerTo(request), () => hub.leave(key, visitor));
	const visitor: Visitor = { caller, sessionId: caller.sessionId, checkedMs: performance.now(), send, close };
	const outcome = await hub.enter(key, visitor, source);
	if (outcome === 'empty') error(404);
	if (outcome === 'full') return new Response(null, { status: 503, headers: { 'retry-after': '30' } });
	return new Response(body, { headers: HEADERS });
}
