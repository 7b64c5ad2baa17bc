import { readUnansweredListening } from '#domains/citizens/listening/server/listening-page.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { Asked } from '../asked.ts';

/** What people asked the reader for in a village they were assigned to, and nobody has answered. */
export async function readListeningWaiting(tx: Tx, caller: Caller, today: LocalDate): Promise<Asked[]> {
	const rows = await readUnansweredListening(tx, caller, today);
	return rows.map(({ assignmentId, village, count, since }) => ({
		key: `listening ${assignmentId}`,
		what: { code: 'week.listening', facts: { count, village } },
		why: { code: 'week.listening-why', facts: { day: since } },
		action: { code: 'week.do-listening', facts: {}, href: `/office/listening/${assignmentId}` }
	}));
}
