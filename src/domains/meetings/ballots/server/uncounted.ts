import type { Tx } from '#lib/db/database.ts';
import type { Refusal } from '#lib/result.ts';

/** Ballots of a meeting that were opened and neither counted nor given up: it cannot be closed before. */
export async function ballotsUncounted(tx: Tx, meetingId: string): Promise<Refusal[]> {
	const ballots = await tx
		.selectFrom('ballot')
		.where('meetingId', '=', meetingId)
		.where('state', 'in', ['open', 'closed'])
		.orderBy('openedAt')
		.orderBy('id')
		.select('matter')
		.execute();
	return ballots.map(({ matter }) => ({ code: 'meetings.ballot-uncounted', facts: { matter } }));
}
