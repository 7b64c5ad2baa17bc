import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { tracedRead } from '#lib/db/traced-read.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

const LINES_A_PAGE = 50;

export type BookTab = 'promised' | 'all';

/** Lines of the reception book: those with an answer still owed, the next one first, or all of them, the last one first. */
export async function readBook(tx: Tx, { communeId }: Caller, tab: BookTab, before: number) {
	const owed = tab === 'promised';
	const rows = await tx
		.selectFrom('receptionVisit')
		.where('communeId', '=', ofCommune(communeId))
		.$if(owed, (query) => query.where('promisedOn', 'is not', null).where('answeredOn', 'is', null))
		.select(['id', 'number', 'year', 'receivedOn', 'kind', 'summary', 'outcome', 'promisedOn', 'answeredOn', 'caseId'])
		.orderBy(owed ? 'promisedOn' : 'receivedOn', owed ? 'asc' : 'desc')
		.orderBy('year', 'desc')
		.orderBy('number', 'desc')
		.offset(before)
		.limit(LINES_A_PAGE + 1)
		.execute();
	return {
		visits: rows.slice(0, LINES_A_PAGE),
		next: rows.length > LINES_A_PAGE ? before + LINES_A_PAGE : undefined
	};
}

/** How many lines each tab has. */
export const readBookCounts = (tx: Tx, { communeId }: Caller) =>
	tx
		.selectFrom('receptionVisit')
		.where('communeId', '=', ofCommune(communeId))
		.select((eb) => [
			eb.fn.countAll<number>().as('all'),
			eb.fn
				.countAll<number>()
				.filterWhere('promisedOn', 'is not', null)
				.filterWhere('answeredOn', 'is', null)
				.as('promised')
		])
		.executeTakeFirstOrThrow();

/** One line of the book, without the person. */
export const readVisitPage = (tx: Tx, { communeId }: Caller, id: string) =>
	tx
		.selectFrom('receptionVisit as v')
		.leftJoin('caseFile as c', (join) => join.onRef('c.communeId', '=', 'v.communeId').onRef('c.id', '=', 'v.caseId'))
		.leftJoin('receptionSession as s', (join) =>
			join.onRef('s.communeId', '=', 'v.communeId').onRef('s.id', '=', 'v.sessionId')
		)
		.where('v.communeId', '=', ofCommune(communeId))
		.where('v.id', '=', id)
		.selectAll('v')
		.select(['c.code as caseCode', 's.holderName', 's.dutyRole', 's.onDay as sessionOn'])
		.executeTakeFirst();

/** Who came, opened with a trace. */
export const openVisitPerson = (caller: Caller, visitId: string, purpose: string) =>
	tracedRead(caller, 'citizens.open-visit-person', async (tx) => {
		const row = await tx
			.selectFrom('visitPerson')
			.where('communeId', '=', ofCommune(caller.communeId))
			.where('visitId', '=', visitId)
			.select(['communeId', 'unitId', 'fullName', 'address', 'phone', 'idNumber', 'groupSize'])
			.executeTakeFirst();
		if (!row) return undefined;
		const { communeId, unitId, ...seen } = row;
		return { seen, trace: { communeId, unitId, fields: 'visit person', purpose } };
	});

/** Sessions that a line of the book may belong to: those of the day. */
export const readSessionsOfDay = (tx: Tx, { communeId }: Caller, day: LocalDate) =>
	tx
		.selectFrom('receptionSession')
		.where('communeId', '=', ofCommune(communeId))
		.where('onDay', '=', day)
		.where('state', 'in', ['published', 'held'])
		.select(['id', 'dutyRole', 'holderName'])
		.orderBy('startsAt')
		.execute();
