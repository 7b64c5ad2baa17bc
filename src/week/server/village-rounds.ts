import { readOpenRounds } from '#domains/outcomes/recognition/server/recognition-page.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { getLocale } from '#lib/words/locale.ts';
import type { Asked } from '../asked.ts';

/** Rounds of recognition in which it is the village's turn, for its head. */
export async function readVillageRounds(
	tx: Tx,
	caller: Caller,
	villages: readonly string[],
	today: LocalDate
): Promise<Asked[]> {
	if (villages.length === 0) return [];
	const rounds = await readOpenRounds(tx, caller, villages);
	return rounds.flatMap(({ id, place, next, isStuck, postedUntil, procedure }): Asked[] => {
		const isTurn = isStuck || (next?.by === 'village' && (!postedUntil || postedUntil < today));
		if (!isTurn) return [];
		const locale = getLocale();
		const facts = { step: next?.name[locale] ?? '', round: procedure.parameters.title[locale], village: place };
		return [
			{
				key: `round ${id}`,
				what: { code: isStuck ? 'week.round-again' : 'week.round', facts },
				why: { code: 'week.round-why', facts },
				...(next?.dueOn && !isStuck && { dueOn: next.dueOn }),
				action: { code: 'week.do-round', facts: {}, href: `/office/recognitions/${id}` }
			}
		];
	});
}
