import { may } from '#domains/access/may.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import type { Area } from '#lib/card.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';

/** Whether the reader sees an area of the commune as a whole: sums over a part of it would be wrong. */
export const isInSight = async (
	tx: Tx,
	caller: Caller,
	today: LocalDate,
	area: Area,
	commune: { id: string; communeId: number }
): Promise<boolean> =>
	may(await readHoldings(tx, caller, today), `read:${area}`, { unitId: commune.id, communeId: commune.communeId });
