import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { DB } from '#lib/db/schema.gen.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { finds, ofCommune } from '#lib/reads/narrowing.ts';
import { CASE_TABS, type CaseFilter, type CaseTab } from '../case-filter.ts';
import { codeAsTyped } from './receipt.ts';

const CASES_A_PAGE = 50;
/** Days ahead in which a clock is said to end soon. */
const SOON_DAYS = 3;

type Eb = ExpressionBuilder<DB, 'caseFile'>;

/** A repeat stands behind its first while both are open, or both are over; what is due is shown by itself. */
const isShown = (eb: Eb): Expression<SqlBool> =>
	eb.or([
		eb('repeatOf', 'is', null),
		sql<boolean>`exists (select from case_file f where f.commune_id = case_file.commune_id and f.id = case_file.repeat_of
			and (f.state = 'closed') <> (case_file.state = 'closed'))`
	]);

function inTab(eb: Eb, tab: CaseTab, today: LocalDate): Expression<SqlBool>[] {
	const open = eb('state', '!=', 'closed');
	switch (tab) {
		case 'open':
			return [open, isShown(eb)];
		case 'late':
			return [open, eb('dueOn', '<', today)];
		case 'soon':
			return [open, eb('dueOn', '>=', today), eb('dueOn', '<=', addDays(today, SOON_DAYS))];
		case 'reopen':
			return [eb('reopenAskedAt', 'is not', null)];
		case 'closed':
			return [eb('state', '=', 'closed'), isShown(eb)];
		case 'all':
			return [isShown(eb)];
	}
}

const narrowed = (eb: Eb, { kind, q }: CaseFilter): Expression<SqlBool>[] => [
	...(kind ? [eb('kind', '=', kind)] : []),
	...(q ? [eb.or([finds(sql`search_key`, q), eb('code', '=', codeAsTyped(q))])] : [])
];

/** One page of cases: what is due first while open, what was closed last otherwise. */
export async function readCaseList(tx: Tx, { communeId }: Caller, filter: CaseFilter, today: LocalDate) {
	const isOpen = ['open', 'late', 'soon'].includes(filter.tab);
	const day = isOpen ? sql<LocalDate>`coalesce(due_on, '9999-12-31'::date)` : sql<LocalDate>`received_on`;
	const rows = await tx
		.selectFrom('caseFile')
		.where('communeId', '=', ofCommune(communeId))
		.where((eb) => eb.and([...narrowed(eb, filter), ...inTab(eb, filter.tab, today)]))
		.$if(filter.after !== undefined, (query) =>
			query.where(
				isOpen
					? sql<boolean>`(${day}, id) > (${filter.after?.day}::date, ${filter.after?.id}::uuid)`
					: sql<boolean>`(${day}, id) < (${filter.after?.day}::date, ${filter.after?.id}::uuid)`
			)
		)
		.select([
			'id',
			'code',
			'kind',
			'topic',
			'place',
			'summary',
			'receivedOn',
			'state',
			'closedAs',
			'closedOn',
			'dueStep',
			'dueOn',
			'ownerName',
			'signers',
			'repeatOf'
		])
		.select(
			sql<number>`(select count(*)::int from case_file r where r.commune_id = case_file.commune_id and r.repeat_of = case_file.id)`.as(
				'repeats'
			)
		)
		.select(day.as('orderedBy'))
		.orderBy(day, isOpen ? 'asc' : 'desc')
		.orderBy('id', isOpen ? 'asc' : 'desc')
		.limit(CASES_A_PAGE + 1)
		.execute();
	const cases = rows.slice(0, CASES_A_PAGE);
	const last = cases.at(-1);
	return { cases, next: rows.length > CASES_A_PAGE && last ? { day: last.orderedBy, id: last.id } : undefined };
}

/** How many cases are in each tab, under the same words and kind. */
export const readCaseCounts = (tx: Tx, { communeId }: Caller, filter: CaseFilter, today: LocalDate) =>
	tx
		.selectFrom('caseFile')
		.where('communeId', '=', ofCommune(communeId))
		.where((eb) => eb.and(narrowed(eb, filter)))
		.select((eb) =>
			CASE_TABS.map((tab) =>
				eb.fn
					.countAll<number>()
					.filterWhere((inner) => inner.and(inTab(inner, tab, today)))
					.as(tab)
			)
		)
		.executeTakeFirstOrThrow();
