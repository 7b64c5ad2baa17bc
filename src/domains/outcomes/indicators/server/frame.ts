import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import type { Measuring } from '../board.ts';
import { criteriaById, type CriteriaSet, followed, ruralCriteria } from '../criteria.ts';

export type Frame = Measuring & { rural: CriteriaSet; paper: string };

/** What a commune's figures are held against on a day. Until it has chosen a set, the one in force. */
export async function readFrame(tx: Tx, { communeId }: Pick<Caller, 'communeId'>, on: LocalDate): Promise<Frame> {
	const chosen = await tx
		.selectFrom('indicatorFrame')
		.where('communeId', '=', communeId)
		.select(['ruleSetId', 'place', 'paper'])
		.executeTakeFirst();
	const own = await tx
		.selectFrom('indicatorThreshold')
		.where('communeId', '=', communeId)
		.select(['indicator', 'hundredths', 'validFrom', 'source'])
		.execute();
	return frameOf(chosen, own, on);
}

/** @param chosen what the commune chose, if it did */
export function frameOf(
	chosen: { ruleSetId: string; place: string; paper: string } | undefined,
	own: Measuring['own'],
	on: LocalDate
): Frame {
	const rural = (chosen && criteriaById(chosen.ruleSetId)) ?? ruleSetInForce(ruralCriteria, on);
	return { rural, sets: followed(rural, on), place: chosen?.place || null, paper: chosen?.paper ?? '', own, on };
}
