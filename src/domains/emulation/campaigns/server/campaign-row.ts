import type { Target } from '#lib/commands/command.ts';
import type { Tx } from '#lib/db/database.ts';

export const unitOfCampaign = (tx: Tx, id: string): Promise<Target | undefined> =>
	tx.selectFrom('campaign').where('id', '=', id).select(['unitId', 'communeId']).executeTakeFirst();

export const unitOfDeed = (tx: Tx, id: string): Promise<Target | undefined> =>
	tx.selectFrom('campaignDeed').where('id', '=', id).select(['unitId', 'communeId']).executeTakeFirst();

export const unitOfCommendation = (tx: Tx, id: string): Promise<Target | undefined> =>
	tx.selectFrom('commendation').where('id', '=', id).select(['unitId', 'communeId']).executeTakeFirst();

/** The movement with its days; undefined where it is not of this commune. */
export const readSpan = (tx: Tx, communeId: number, id: string) =>
	tx
		.selectFrom('campaign')
		.where('communeId', '=', communeId)
		.where('id', '=', id)
		.select(['startsOn', 'endsOn', 'endedWhy', 'name'])
		.executeTakeFirst();
