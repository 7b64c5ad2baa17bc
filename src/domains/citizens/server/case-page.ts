import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { tracedRead } from '#lib/db/traced-read.ts';
import { nestedRows } from '#lib/reads/nested.ts';
import { type CaseFacts, type CaseState, clocksOf, type OpenKind, runningClock } from '../cases/case.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

/** A case with its history and clocks, without the person behind it. */
export async function readCasePage(tx: Tx, { communeId }: Caller, caseId: string) {
	const row = await tx
		.selectFrom('caseFile')
		.where('caseFile.communeId', '=', ofCommune(communeId))
		.where('caseFile.id', '=', caseId)
		.innerJoin('unit', 'unit.id', 'caseFile.unitId')
		.select((eb) => [
			'caseFile.id',
			'caseFile.unitId',
			'caseFile.communeId',
			'unit.name as unitName',
			'unit.placeName',
			'caseFile.code',
			'caseFile.kind',
			'topic',
			'place',
			'summary',
			'receivedOn',
			'receivedVia',
			'state',
			'closedAs',
			'acceptedOn',
			'answeredOn',
			'closedOn',
			'isRemote',
			'isComplex',
			'instance',
			'extensions',
			'sentTo',
			'ground',
			'signers',
			'repeatOf',
			'wentOnTo',
			'wentOnOn',
			'ownerName',
			'answer',
			'evidence',
			'reopenAskedAt',
			'reopenWhy',
			jsonArrayFrom(
				eb
					.selectFrom('caseEvent')
					.whereRef('caseEvent.communeId', '=', 'caseFile.communeId')
					.whereRef('caseEvent.caseId', '=', 'caseFile.id')
					.select([
						'id',
						'kind',
						'onDay',
						'text',
						'legalBasis',
						'documentNumber',
						'dueStep',
						'dueOn',
						'byName',
						'undoes'
					])
					.orderBy('at')
					.orderBy('id')
			).as('events'),
			jsonArrayFrom(
				eb
					.selectFrom('caseSuspension')
					.whereRef('caseSuspension.communeId', '=', 'caseFile.communeId')
					.whereRef('caseSuspension.caseId', '=', 'caseFile.id')
					.select(['fromOn', 'toOn', 'reason'])
					.orderBy('fromOn')
			).as('suspensions')
		])
		.executeTakeFirst();
	if (!row) return undefined;
	const suspensions = nestedRows(row.suspensions);
	const events = nestedRows(row.events);
	const facts = {
		...row,
		kind: row.kind as OpenKind,
		state: row.state as CaseState,
		instance: row.instance as 1 | 2,
		suspensions
	} satisfies CaseFacts;
	const clocks = clocksOf(facts);
	const all = clocks.ok ? clocks.value : [];
	return { ...facts, events, clocks: all, running: runningClock(facts.state, all) };
}

/** Who brought a case, opened with a trace. */
export const openCasePerson = (caller: Caller, caseId: string, purpose: string) =>
	tracedRead(caller, 'citizens.open-case-person', async (tx) => {
		const row = await tx
			.selectFrom('casePerson')
			.where('communeId', '=', ofCommune(caller.communeId))
			.where('caseId', '=', caseId)
			.select([
				'communeId',
				'unitId',
				'fullName',
				'address',
				'phone',
				'idNumber',
				'capacity',
				'groupSize',
				'representatives'
			])
			.executeTakeFirst();
		if (!row) return undefined;
		const { communeId, unitId, ...seen } = row;
		return { seen, trace: { communeId, unitId, fields: 'case person', purpose } };
	});
