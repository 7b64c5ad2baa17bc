import type { Room, Visitor } from './room.ts';

/** Rights are asked for again after this long; an ended session is found at the next heartbeat. */
const RIGHTS_LAST_MS = 5 * 60_000;

/** Closes the connections of those who signed out, or who may not see the room any more. */
export async function closeThoseWhoMayNotStay(room: Room): Promise<void> {
	const visitors = [...room.visitors];
	const living = await room.livingSessions(visitors.flatMap(({ sessionId }) => sessionId ?? []));
	for (const visitor of visitors) if (visitor.sessionId && !living.has(visitor.sessionId)) visitor.close();

	const due = visitors.filter(({ checkedMs }) => performance.now() - checkedMs > RIGHTS_LAST_MS);
	const byPerson = Map.groupBy(due, ({ caller }) => caller.personId);
	for (const own of byPerson.values()) await askAgain(room, own);
}

/** Somebody without a session came with a token of the API: they come again with it, and it is asked for then. */
async function askAgain(room: Room, own: Visitor[]): Promise<void> {
	const may = await room.mayEnter(own[0]!.caller);
	for (const visitor of own) {
		visitor.checkedMs = performance.now();
		if (!may || !visitor.sessionId) visitor.close();
	}
}
