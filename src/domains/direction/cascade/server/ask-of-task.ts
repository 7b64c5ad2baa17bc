import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { type Answer, answerDueOn } from '../ask.ts';

type PlanDocument = { id: string; numberText: string; abstract: string; state: string };

type Read = {
	documentId: string;
	numberText: string;
	kind: string;
	issuer: string;
	abstract: string;
	answerKind: Answer | null;
	answer: string;
	answeredBy: string;
	answeredAt: string | null;
	plan: PlanDocument | null;
	plans: PlanDocument[];
};

/** What asked for a task, what its unit answered, and the unit's own documents that may serve as its plan. */
export async function readAskOfTask(tx: Tx, task: { id: string; givenOn: LocalDate; dueOn: LocalDate }) {
	const { rows } = await sql<Read>`
		select d.id as document_id, d.number_text, d.kind, d.issuer, d.abstract, a.answer_kind, a.answer,
		  a.answered_by_name as answered_by, a.answered_at,
		  (select ${plan} from document p where p.commune_id = a.commune_id and p.id = a.plan_id) as plan,
		  (select coalesce(jsonb_agg(${plan} order by p.entered_on desc), '[]') from (select * from document o
		    where o.commune_id = a.commune_id and o.unit_id = a.unit_id and o.direction = 'out'
		    order by o.entered_on desc limit 30) p) as plans
		from document_ask a join document d on d.commune_id = a.document_commune_id and d.id = a.document_id
		where a.task_id = ${task.id}::uuid`.execute(tx);
	const ask = rows[0];
	return ask && { ...ask, answerDueOn: answerDueOn({ askedOn: task.givenOn, dueOn: task.dueOn }) };
}

const plan = sql`jsonb_build_object('id', p.id, 'numberText', p.number_text, 'abstract', p.abstract, 'state', p.state)`;
