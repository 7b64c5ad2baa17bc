import { sql } from 'kysely';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { cascadeRules } from '../cascade-rules.ts';

/** A clause that waits for the answer of a unit that the reader leads. */
export type AskToAnswer = {
	taskId: string;
	title: string;
	document: string;
	unitName: string;
	askedOn: LocalDate;
	dueOn: LocalDate;
};

const MOST = 20;

/** What documents ask of units and nobody has answered yet. */
export async function readAsksToAnswer(tx: Tx, units: readonly string[]): Promise<AskToAnswer[]> {
	if (units.length === 0) return [];
	const { rows } = await sql<AskToAnswer>`
		select t.id as task_id, t.title, coalesce(nullif(d.number_text, ''), d.issuer) as document, u.name as unit_name,
		  t.given_on as asked_on, t.due_on
		from document_ask a join task t on t.commune_id = a.commune_id and t.id = a.task_id and t.state = 'open'
		join document d on d.commune_id = a.document_commune_id and d.id = a.document_id join unit u on u.id = a.unit_id
		where a.unit_id = any(${[...units]}::uuid[]) and a.answered_at is null
		order by t.due_on, t.id limit ${MOST}`.execute(tx);
	return rows;
}

/** A clause on which units stopped: they have not said how they do it, or not done it, for longer than the rule allows. */
export type StoppedClause = {
	documentId: string;
	clauseId: string;
	title: string;
	silent: number;
	late: number;
	handedIn: number;
};

/** Where documents of the given units stopped below. */
export async function readStoppedClauses(
	tx: Tx,
	{ communeId }: Caller,
	units: readonly string[],
	today: LocalDate
): Promise<StoppedClause[]> {
	if (units.length === 0) return [];
	const { answerWithinDays, escalateAfterDays } = cascadeRules(today);
	const { rows } = await sql<StoppedClause>`
		select * from (
			select c.document_id, c.id as clause_id, c.text as title,
			  count(*) filter (where t.state = 'open' and a.answered_at is null and t.due_on >= ${today}::date
			    and t.given_on < ${addDays(today, -answerWithinDays)}::date)::int as silent,
			  count(*) filter (where t.state = 'open' and t.due_on < ${addDays(today, -escalateAfterDays)}::date)::int as late,
			  count(*) filter (where t.state = 'done')::int as handed_in
			from document_clause c join document_ask a on a.clause_id = c.id
			join task t on t.commune_id = a.commune_id and t.id = a.task_id and t.state <> 'dropped' and t.checked_at is null
			where c.commune_id = ${communeId}::int and c.unit_id = any(${[...units]}::uuid[])
			group by c.document_id, c.id, c.text
		) stopped where silent > 0 or late > 0 or handed_in > 0
		order by late desc, silent desc limit ${MOST}`.execute(tx);
	return rows;
}
