import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import type { Sitting, SittingSignature } from '../sitting.ts';
import { signerRole, whyNotSignNotice } from '../signing.ts';
import { missingBeforeEnd, whyNotInvite, whyNotPrepareSitting, whyNotReopenSitting } from '../steps.ts';
import { readReceipts, type Receipt, unreadOf } from './receipts.ts';
import { readSitting } from './read-sitting.ts';

type May = (command: string, unit: { unitId: string; communeId: number }) => boolean;

export type SittingPage = {
	sitting: Sitting;
	/** Who opened which paper: all for the convener, their own for everybody else. */
	receipts: Receipt[];
	/** Those invited who have papers left to open, for the convener. */
	unread: { id: string; name: string }[];
	/** Whether the reader is called to it. */
	isCalled: boolean;
	may: { convene: boolean; prepare: boolean; record: boolean; give: boolean; reopen: boolean };
	signAs?: SittingSignature['role'];
	maySignNotice: boolean;
	whyNotInvite?: Refusal;
	missing: Refusal[];
};

/** All that the pages of one sitting show, and what the reader may do there. */
export async function readSittingPage(
	tx: Tx,
	caller: Caller,
	{ may, postsIn }: { may: May; postsIn: (unitId: string) => string[] },
	sittingId: string,
	now: Date
): Promise<SittingPage | undefined> {
	const sitting = await readSitting(tx, sittingId);
	if (!sitting) return undefined;
	const unit = { unitId: sitting.unit.id, communeId: caller.communeId };
	const convene = may('meetings.change-sitting', unit);
	const receipts = sitting.papers.length > 0 ? await readReceipts(tx, sittingId) : [];
	const whyNot = whyNotInvite(sitting, now);
	const signAs = may('meetings.sign-sitting-minutes', unit) ? signingNow(sitting, caller.personId) : undefined;
	return {
		sitting,
		receipts,
		unread: convene ? unreadOf(sitting, receipts).map(({ id, name }) => ({ id, name })) : [],
		isCalled: sitting.participants.some(({ personId, invitedAt }) => personId === caller.personId && invitedAt),
		may: {
			convene,
			prepare: convene && !whyNotPrepareSitting(sitting),
			record: convene && sitting.state === 'open',
			give: convene && ['open', 'closed', 'signed'].includes(sitting.state),
			reopen: convene && !whyNotReopenSitting(sitting)
		},
		...(signAs && { signAs }),
		maySignNotice: may('meetings.sign-conclusion-notice', unit) && !whyNotSignNotice(sitting, postsIn(sitting.unit.id)),
		...(whyNot && { whyNotInvite: whyNot }),
		missing: sitting.state === 'open' ? missingBeforeEnd(sitting) : []
	};
}

const signingNow = (sitting: Sitting, personId: string): SittingSignature['role'] | undefined =>
	sitting.state === 'closed' ? signerRole(sitting, personId) : undefined;

/** Units that a conclusion can be given to, with who then owes the product. */
export const readUnitsToCharge = (tx: Tx, communeId: number, on: LocalDate) =>
	tx
		.selectFrom('unit')
		.where('communeId', '=', communeId)
		.where('kind', 'in', ['cell', 'mass-organisation'])
		.where('validFrom', '<=', on)
		.where('validTo', '>', on)
		.select((eb) => [
			'code',
			'name',
			eb
				.selectFrom('postHolding as held')
				.innerJoin('member', (join) =>
					join.onRef('member.communeId', '=', 'held.communeId').onRef('member.personId', '=', 'held.personId')
				)
				.whereRef('held.unitId', '=', 'unit.id')
				.where('held.post', 'in', ['cell-secretary', 'organisation-head', 'front-head'])
				.where('held.validFrom', '<=', on)
				.where('held.validTo', '>', on)
				.select('member.fullName')
				.limit(1)
				.as('head')
		])
		.orderBy('kind')
		.orderBy('code')
		.execute();

/** Members with a position who can be called beside those whom the rules call. */
export const readOthersToCall = (tx: Tx, { unit, participants }: Sitting, communeId: number) => {
	const called = participants.flatMap(({ memberId }) => memberId ?? []);
	return tx
		.selectFrom('member')
		.innerJoin('unit', 'unit.id', 'member.unitId')
		.where('member.communeId', '=', communeId)
		.where('member.activity', 'not in', ['left', 'died'])
		.where((eb) => eb.or([eb('member.position', '<>', ''), eb('member.unitId', '=', unit.id)]))
		.$if(called.length > 0, (query) => query.where('member.id', 'not in', called))
		.select(['member.id', 'member.fullName', 'member.position', 'unit.name as unitName'])
		.orderBy('member.sortKey')
		.limit(300)
		.execute();
};
