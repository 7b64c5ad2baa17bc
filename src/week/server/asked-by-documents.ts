import { LEADING_POSTS } from '#domains/direction/index.ts';
import { readAsksToAnswer, readStoppedClauses } from '#domains/direction/cascade/server/index.ts';
import type { Holding } from '#domains/access/may.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { Asked } from '../asked.ts';
import { askedOfGiver, askedToAnswer } from '../asked-of-cascade.ts';

/** What documents ask of the units that the reader answers for, and where the reader's own asking stopped. */
export async function readAskedByDocuments(
	tx: Tx,
	caller: Caller,
	holdings: readonly Holding[],
	today: LocalDate
): Promise<Asked[]> {
	const led = holdings.filter(({ post }) => (LEADING_POSTS as readonly string[]).includes(post));
	const units = [...new Set(led.map(({ unitId }) => unitId))];
	return [
		...askedToAnswer(await readAsksToAnswer(tx, units)),
		...askedOfGiver(await readStoppedClauses(tx, caller, units, today))
	];
}
