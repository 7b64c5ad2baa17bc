import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { nestedRows } from '#lib/reads/nested.ts';
import type { DutyRole } from '../duty.ts';
import { publishBy, type SessionKind, type SessionState } from '../session.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

/** One session with the lines of the book that belong to it, without the people. */
export async function readSessionPage(tx: Tx, { communeId }: Caller, id: string) {
	const row = await tx
		.selectFrom('receptionSession')
		.innerJoin('unit', 'unit.id', 'receptionSession.unitId')
		.where('receptionSession.communeId', '=', ofCommune(communeId))
		.where('receptionSession.id', '=', id)
		.selectAll('receptionSession')
		.select((eb) => [
			'unit.code as unitCode',
			jsonArrayFrom(
				eb
					.selectFrom('receptionVisit as v')
					.whereRef('v.communeId', '=', 'receptionSession.communeId')
					.whereRef('v.sessionId', '=', 'receptionSession.id')
					.select([
						'v.id',
						'v.number',
						'v.year',
						'v.receivedOn',
						'v.kind',
						'v.summary',
						'v.outcome',
						'v.promisedOn',
						'v.answeredOn',
						'v.caseId'
					])
					.orderBy('v.number')
			).as('visits')
		])
		.executeTakeFirst();
	if (!row) return undefined;
	return {
		...row,
		dutyRole: row.dutyRole as DutyRole,
		kind: row.kind as SessionKind,
		state: row.state as SessionState,
		publishBy: publishBy(row.onDay),
		visits: nestedRows(row.visits)
	};
}
