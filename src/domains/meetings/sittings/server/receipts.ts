import type { Tx } from '#lib/db/database.ts';
import type { Participant, Sitting } from '../sitting.ts';

export type Receipt = { paperId: string; personId: string; openedAt: string };

/** Who opened which paper; an invited person sees their own alone. */
export const readReceipts = (tx: Tx, sittingId: string): Promise<Receipt[]> =>
	tx
		.selectFrom('sittingReceipt')
		.where('sittingId', '=', sittingId)
		.select(['paperId', 'personId', 'openedAt'])
		.execute();

/** Those invited, with an account, who have not opened every paper. */
export function unreadOf({ participants, papers }: Sitting, receipts: readonly Receipt[]): Participant[] {
	const opened = new Set(receipts.map(({ paperId, personId }) => `${paperId} ${personId}`));
	return participants.filter(
		({ personId, invitedAt }) => personId && invitedAt && papers.some((paper) => !opened.has(`${paper.id} ${personId}`))
	);
}

export const readUnread = async (tx: Tx, sitting: Sitting): Promise<Participant[]> =>
	unreadOf(sitting, await readReceipts(tx, sitting.id));
