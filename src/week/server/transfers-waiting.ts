import { type Holding, may } from '#domains/access/may.ts';
import { readTransfers } from '#domains/membership/transfers/server/transfer-row.ts';
import { transferClock } from '#domains/membership/transfers/transfer.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { Asked } from '../asked.ts';

/** Transfers that wait for the reader: letters to issue, people to receive, what was sent back. */
export async function readTransfersWaiting(tx: Tx, _caller: Caller, holdings: readonly Holding[]): Promise<Asked[]> {
	if (!holdings.some(({ post }) => post === 'office-clerk' || post === 'cell-secretary')) return [];
	const rows = await readTransfers(tx, 'all');
	return rows.flatMap((row) => {
		const sender = { unitId: row.unitId, communeId: row.communeId };
		const name =
			row.state === 'proposed' && may(holdings, 'membership.issue-transfer', sender)
				? 'issue'
				: row.state === 'refused' && may(holdings, 'membership.withdraw-transfer', sender)
					? 'refused'
					: row.state !== 'issued'
						? undefined
						: row.toUnitId
							? may(holdings, 'membership.accept-transfer', { unitId: row.toUnitId, communeId: row.toCommuneId! })
								? 'accept'
								: undefined
							: may(holdings, 'membership.confirm-departure', sender)
								? 'depart'
								: undefined;
		if (!name) return [];
		const dueOn = transferClock(row);
		return [
			{
				key: `transfer ${row.id}`,
				what: { code: `week.transfer-${name}`, facts: { name: row.name } },
				why: { code: 'week.transfer-why', facts: { from: row.unitName, to: row.toName } },
				...(dueOn && { dueOn }),
				action: { code: 'week.do-transfer', facts: {}, href: `/office/transfers/${row.id}` }
			}
		];
	});
}
