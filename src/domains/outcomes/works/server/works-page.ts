import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { nestedRows } from '#lib/reads/nested.ts';
import { balanceOf, type EntryKind, type Form, receiptNo } from '../ledger.ts';
import type { WorkKind, WorkState } from '../work.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

const works = (tx: Tx, { communeId }: Caller) =>
	tx
		.selectFrom('communityWork')
		.innerJoin('unit', 'unit.id', 'communityWork.unitId')
		.where('communityWork.communeId', '=', ofCommune(communeId))
		.select([
			'communityWork.id',
			'communityWork.communeId',
			'communityWork.unitId',
			'communityWork.slug',
			'communityWork.name',
			'communityWork.kind',
			'communityWork.state',
			'unit.name as place'
		]);

const typed = <W extends { kind: string; state: string }>(work: W) => ({
	...work,
	kind: work.kind as WorkKind,
	state: work.state as WorkState
});

/** The works in sight, each with what its ledger adds up to; those under way first. */
export async function readWorks(tx: Tx, caller: Caller) {
	const rows = await works(tx, caller)
		.select((eb) =>
			jsonArrayFrom(
				eb
					.selectFrom('workEntry')
					.whereRef('workEntry.communeId', '=', 'communityWork.communeId')
					.whereRef('workEntry.workId', '=', 'communityWork.id')
					.groupBy(['workEntry.kind', 'workEntry.form'])
					.select(['workEntry.kind', 'workEntry.form'])
					.select((inner) => [
						inner.fn.sum<number>('workEntry.quantity').as('quantity'),
						inner.fn.sum<number>('workEntry.value').as('value')
					])
			).as('sums')
		)
		.orderBy((eb) => eb('communityWork.state', '=', 'finished'))
		.orderBy('communityWork.createdAt', 'desc')
		.execute();
	return rows.map(({ sums, ...work }) => ({
		...typed(work),
		balance: balanceOf(
			nestedRows(sums).map(({ kind, form, quantity, value }) => ({
				kind: kind as EntryKind,
				form: form as Form,
				quantity: Number(quantity),
				value: Number(value)
			}))
		)
	}));
}

/** One work with its plan, its ledger in the order of days, and the diary of its supervision. */
export async function readWork(tx: Tx, caller: Caller, id: string) {
	const work = await works(tx, caller)
		.where('communityWork.id', '=', id)
		.leftJoin('villageVote as t', (join) =>
			join.onRef('t.communeId', '=', 'communityWork.communeId').onRef('t.id', '=', 'communityWork.voteId')
		)
		.select([
			'purpose',
			'voteId',
			'fromState',
			'fromPeople',
			'fromBusiness',
			'fromOthers',
			'labourRate',
			'plannedFrom',
			'plannedTo',
			'openedOn',
			'finishedOn',
			't.onDay as votedOn',
			't.agree',
			't.householdsTotal',
			't.passed as votePassed'
		])
		.executeTakeFirst();
	if (!work) return undefined;
	const key = { communeId: work.communeId, workId: id };
	const entries = (await entriesOf(tx, key).execute()).map(({ receiptYear, receiptNumber, ...entry }) => ({
		...entry,
		kind: entry.kind as EntryKind,
		form: entry.form as Form,
		receiptNo: receiptYear && receiptNumber ? receiptNo(receiptYear, receiptNumber) : undefined
	}));
	const notes = await tx
		.selectFrom('workNote')
		.where('communeId', '=', key.communeId)
		.where('workId', '=', id)
		.select(['id', 'onDay', 'body', 'text', 'fileId', 'byName'])
		.orderBy('onDay', 'desc')
		.orderBy('at', 'desc')
		.execute();
	return { ...typed(work), entries, notes, balance: balanceOf(entries) };
}

const entriesOf = (tx: Tx, { communeId, workId }: { communeId: number; workId: string }) =>
	tx
		.selectFrom('workEntry as e')
		.leftJoin('workEntry as r', (join) =>
			join.onRef('r.communeId', '=', 'e.communeId').onRef('r.reversesId', '=', 'e.id')
		)
		.where('e.communeId', '=', communeId)
		.where('e.workId', '=', workId)
		.select([
			'e.id',
			'e.kind',
			'e.form',
			'e.quantity',
			'e.measure',
			'e.value',
			'e.party',
			'e.partyKind',
			'e.isNamed',
			'e.item',
			'e.onDay',
			'e.receiptYear',
			'e.receiptNumber',
			'e.reversesId',
			'e.reason',
			'r.id as reversedBy'
		])
		.orderBy('e.onDay')
		.orderBy('e.at')
		.orderBy('e.id');
