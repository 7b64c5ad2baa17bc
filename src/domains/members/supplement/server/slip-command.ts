import type { Tx } from '#lib/db/database.ts';
import type { SlipLine, SlipState } from '../slip.ts';

/** The unit of a slip, if the caller sees it. */
export const slipTarget = (tx: Tx, { slipId }: { slipId: string }) =>
	tx.selectFrom('supplementSlip').where('id', '=', slipId).select(['unitId', 'communeId']).executeTakeFirst();

/** A slip as a command finds it, locked until it is done. */
export async function takeSlip(tx: Tx, communeId: number, id: string) {
	const slip = await tx
		.selectFrom('supplementSlip')
		.where('communeId', '=', communeId)
		.where('id', '=', id)
		.select(['memberId', 'personId', 'state', 'year', 'lines'])
		.forUpdate()
		.executeTakeFirstOrThrow();
	return { ...slip, state: slip.state as SlipState, lines: slip.lines as unknown as SlipLine[] };
}

type Change = {
	state: SlipState;
	lines?: string;
	note?: string;
	checkedBy?: string | null;
	checkedName?: string;
	checkedAt?: Date | null;
	settledName?: string;
	settledAt?: Date | null;
};
export const changeSlip = (tx: Tx, communeId: number, id: string, change: Change) =>
	tx.updateTable('supplementSlip').set(change).where('communeId', '=', communeId).where('id', '=', id).execute();
