import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { addMonths, type LocalDate } from '#lib/local-date.ts';
import type { DocumentState } from '../../documents/document.ts';
import { ASK_FILTERS, type AskFilter, whyNotAsk } from '../ask.ts';
import { cascadeRules } from '../cascade-rules.ts';
import { figuresAskedFor } from '../known-figures.ts';
import { similarTo } from '../similar.ts';
import { readAskedUnits, readClauses } from './gap-list.ts';
import { readUnitsToAsk } from './units-to-ask.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

type Asked = { documentId: string; clauseId: string; address: URLSearchParams };

/** A clause with the units that it was asked of; and, for whoever may ask, the others with what they owe already. */
export async function readClausePage(
	tx: Tx,
	caller: Caller,
	{ documentId, clauseId, address }: Asked,
	mayAsk: (unit: { unitId: string; communeId: number }) => boolean,
	today: LocalDate
) {
	const document = await tx
		.selectFrom('document')
		.where('id', '=', documentId)
		.select(['id', 'communeId', 'unitId', 'kind', 'issuer', 'numberText', 'abstract', 'state', 'standing'])
		.executeTakeFirst();
	const clause = document && (await readClauses(tx, documentId, today)).find(({ id }) => id === clauseId);
	if (!document || !clause) return undefined;
	const filter: AskFilter = ASK_FILTERS.find((name) => name === address.get('only')) ?? 'all';
	const after = address.get('after') ?? undefined;
	const asked = await readAskedUnits(
		tx,
		{ clauseId, filter, communeId: caller.communeId, ...(after && { after }) },
		today
	);
	const asks = mayAsk(document);
	return {
		document,
		clause,
		filter,
		...asked,
		mayAsk: asks,
		whyNot: asks ? whyNotAsk({ ...document, state: document.state as DocumentState }) : undefined,
		...(asks && {
			toAsk: await readUnitsToAsk(tx, { ...clause, unitId: document.unitId }, today),
			similar: await readSimilar(tx, document, clauseId, today),
			heavyMonthHours: cascadeRules(today).heavyMonthHours
		})
	};
}

/** Clauses of the months before that ask nearly the same, and figures that are there already. */
async function readSimilar(tx: Tx, { communeId }: { communeId: number }, clauseId: string, today: LocalDate) {
	const { similarPercent, similarMonths } = cascadeRules(today);
	const clauses = await tx
		.selectFrom('documentClause as clause')
		.innerJoin('document', (join) =>
			join.onRef('document.communeId', '=', 'clause.communeId').onRef('document.id', '=', 'clause.documentId')
		)
		.where('clause.communeId', '=', ofCommune(communeId))
		.where('clause.createdAt', '>', `${addMonths(today, -similarMonths)}T00:00:00+07:00`)
		.select([
			'clause.id',
			'clause.documentId',
			'clause.text',
			'clause.searchKey',
			'clause.dueOn',
			'document.numberText',
			'document.abstract'
		])
		.orderBy('clause.createdAt', 'desc')
		.limit(500)
		.execute();
	const searchKey = clauses.find(({ id }) => id === clauseId)?.searchKey ?? '';
	const others = clauses.filter(({ id }) => id !== clauseId);
	return {
		clauses: similarTo(searchKey, others, similarPercent).slice(0, 5),
		figures: figuresAskedFor(searchKey)
	};
}
