import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import type { Measuring } from '../board.ts';
import { criteriaById, type CriteriaSet, followed, ruralCriteria } from '../criteria.ts';
import { type OwnCriteria, withOwn } from '../own-criteria.ts';
import { readOwnCriteria } from './own-criteria.ts';

export type Frame = Measuring & { rural: CriteriaSet; paper: string };

/** What a commune's figures are held against on a day. Until it has chosen a set, the one in force. */
export async function readFrame(tx: Tx, { communeId }: Pick<Caller, 'communeId'>, on: LocalDate): Promise<Frame> {
	const [chosen, own, criteria] = await Promise.all([
		tx
			.selectFrom('indicatorFrame')
			.where('communeId', '=', communeId)
			.select(['ruleSetId', 'place', 'paper'])
			.executeTakeFirst(),
		tx
			.selectFrom('indicatorThreshold')
			.where('communeId', '=', communeId)
			.select(['indicator', 'hundredths', 'validFrom', 'source'])
			.execute(),
		readOwnCriteria(tx, communeId)
	]);
	return frameOf(chosen, own, on, criteria);
}

/**
 * @param chosen what the commune chose, if it did
 * @param criteria lists of indicators that it entered itself
 */
export function frameOf(
	chosen: { ruleSetId: string; place: string; paper: string } | undefined,
	own: Measuring['own'],
	on: LocalDate,
	criteria: readonly OwnCriteria[]
): Frame {
	const set = (chosen && criteriaById(chosen.ruleSetId)) ?? ruleSetInForce(ruralCriteria, on);
	const rural = withOwn(set, criteria);
	return { rural, sets: followed(rural, on), place: chosen?.place || null, paper: chosen?.paper ?? '', own, on };
}
